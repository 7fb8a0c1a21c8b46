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
 * Rewrites links that lead out of `docs/`. The sources link to files, because a clone and GitHub have them. On the site, a link to
 * the table of codes in a vendor's README leads to the generated page of these codes, and any other to the file on GitHub.
 */
export const withRepositoryLinks = (markdown: Markdown, repository: string): void =>
  markdown.core.ruler.push('repository-links', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const link of children ?? []) {
        const path = link.type === 'link_open' ? outside.exec(link.attrGet('href') ?? '')?.[1] : undefined
        if (path === undefined) continue
        const vendor = tableOfCodes.exec(path)?.[1]
        link.attrSet('href', vendor === undefined ? `${repository}/blob/main/${path}` : `/errors/${vendor}`)
      }
    }
  })

const outside = /^(?:\.\.\/)+((?:packages|tools)\/.+)$/
const tableOfCodes = /^packages\/([a-z0-9-]+)\/README\.md#codes$/
