/** What of a link in a page the rule looks at. */
interface Link {
  readonly type: string
  readonly attrGet: (name: string) => string | null
  readonly attrSet: (name: string, value: string) => void
}

/** What of markdown-it the rule is given to. */
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
 * Leads links to a vendor's table of codes to the page that the site has of them. The pages link to the READMEs, which a
 * clone and GitHub have as well; those of the site are written when it is built.
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
