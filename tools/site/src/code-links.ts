/** The part of a Markdown token that the rule reads. */
interface Link {
  readonly type: string
  readonly attrGet: (name: string) => string | null
  readonly attrSet: (name: string, value: string) => void
}

/** The part of markdown-it that the rule is added to. */
interface Markdown {
  readonly core: {
    readonly ruler: {
      readonly push: (
        name: string,
        rule: (state: { readonly tokens: readonly { readonly children: readonly Link[] | null }[] }) => void
      ) => void
    }
  }
}

/**
 * Rewrites links to the table of codes in a vendor's README, so that they lead to the site's page of these codes. The sources
 * link to the README, because a clone and GitHub have it; the site's page is generated.
 */
export const withCodeLinks = (markdown: Markdown): void =>
  markdown.core.ruler.push('code-links', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const link of children ?? []) {
        const vendor = link.type === 'link_open' ? tableOfCodes.exec(link.attrGet('href') ?? '')?.[1] : undefined
        if (vendor !== undefined) link.attrSet('href', `/errors/${vendor}`)
      }
    }
  })

const tableOfCodes = /^(?:\.\.\/)+packages\/([a-z0-9-]+)\/README\.md#codes$/
