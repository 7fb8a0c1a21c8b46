import { categories, categoryAdvice } from '@cloud-result/core'
import type { CatalogueSource, Category } from '@cloud-result/core'
import { adviceFor } from '@cloud-result/demo/advice'
import { meaningOf } from '@cloud-result/conformance/model'
import type { CodeRow, CodesModel } from '@cloud-result/conformance/model'

import { escapeHtml } from './escape-html.js'

/** The content of a page of the error catalogue. */
export interface Catalogue {
  readonly folder: string
  readonly title: string
  readonly model: CodesModel
}

/** The rows of one code with the same meaning, and their anchor on the page. */
export interface PageEntry {
  readonly anchor: string
  readonly name: string
  readonly category: Category
  readonly rows: readonly [CodeRow, ...CodeRow[]]
}

/** Groups the rows of a catalogue by code and meaning, in the order of the page. The anchor is the code itself. */
export const entriesOf = (rows: readonly CodeRow[]): readonly PageEntry[] => {
  const groups = new Map<string, { readonly name: string; readonly rows: [CodeRow, ...CodeRow[]] }>()
  for (const row of rows) {
    const name = row.code ?? row.message ?? `any code with status ${row.status}`
    const key = JSON.stringify([name, row.category, row.retry, row.replay])
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { name, rows: [row] })
    else known.rows.push(row)
  }
  const taken = new Set<string>()
  return [...groups.values()]
    .map(({ name, rows: same }) => ({ name, category: same[0].category, rows: same }))
    .toSorted((one, other) => rankOf(one) - rankOf(other) || (one.name < other.name ? -1 : 1))
    .map((entry) => ({ ...entry, anchor: anchorOf(entry.name, entry.rows[0], taken) }))
}

const rankOf = ({ category }: { readonly category: Category }): number => categories.indexOf(category)

const anchorOf = (name: string, row: CodeRow, taken: Set<string>): string => {
  const plain =
    row.code ??
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  const candidates = [plain, `${plain}-${row.category}`, `${plain}-${row.category}-${row.retry ?? ''}`]
  const anchor = candidates.find((candidate) => !taken.has(candidate))
  if (anchor === undefined) throw new Error(`No anchor is left for ${name}.`)
  taken.add(anchor)
  return anchor
}

/** Renders the catalogue of a vendor as a page, with a heading per code so that the search of the site finds it. */
export const renderCatalogue = (catalogue: Catalogue): string => {
  const entries = entriesOf(catalogue.model.codes)
  const sections = categories.flatMap((category) => {
    const own = entries.filter((entry) => entry.category === category)
    return own.length === 0
      ? []
      : [`## ${category} {#category-${category}}`, ...own.map((entry) => renderEntry(catalogue, entry))]
  })
  return [
    '---\noutline: 2\n---',
    `# Error codes of ${catalogue.title}`,
    `All known error codes by category, with what to do. \`@cloud-result/${catalogue.folder}\` classifies any other code by ` +
      'its last segment, its beginning or the HTTP status; `classifiedBy` on the error says which.',
    `<CodeFilter :total="${entries.length}" />`,
    ...sections,
    '## Sources {#sources}',
    Object.values(catalogue.model.sources).map(renderSource).join('\n')
  ].join('\n\n')
}

const renderEntry = (catalogue: Catalogue, { anchor, name, category, rows }: PageEntry): string => {
  const [row] = rows
  const retry = row.retry ?? categoryAdvice[category].retry
  const replay = row.replay ?? categoryAdvice[category].replay
  const code =
    row.code === null && row.message !== undefined
      ? `“${escapeHtml(name)}”`
      : row.code === null
        ? escapeHtml(name)
        : `<code>${escapeHtml(name)}</code>`
  const isGeneral = rows.some(({ status, message }) => status === undefined && message === undefined)
  const conditions = rows.filter(({ status, message }) => status !== undefined || message !== undefined)
  return [
    `<section v-pre class="code-entry" data-category="${category}">`,
    `<h3 id="${anchor}" tabindex="-1">${code} <a class="header-anchor" href="#${encodeURIComponent(anchor)}" aria-label="Permalink to ${escapeHtml(name)}">&#8203;</a></h3>`,
    `<p>${escapeHtml(textOf(rows, catalogue.model.codes))}</p>`,
    `<p class="code-advice"><strong>What to do:</strong> ${escapeHtml(whatToDo(row))}</p>`,
    '<ul class="code-facts">',
    `<li>retry <b>${retry}</b></li><li>replay <b>${replay}</b></li>`,
    isGeneral ? '<li>any status</li>' : '',
    ...conditions.map(
      ({ status, message }) =>
        `<li>${isGeneral ? 'documented with ' : ''}${status === undefined ? 'any status' : `status <b>${status}</b>`}${message === undefined || row.code === null ? '' : ` “${escapeHtml(message)}”`}</li>`
    ),
    '</ul>',
    '</section>'
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** What the rows of an entry mean, and why they are classified like this. */
const textOf = (rows: readonly CodeRow[], all: readonly CodeRow[]): string => {
  const meanings = rows.map((row) => meaningOf(row, all))
  const reason = rows.find(({ because }) => because !== undefined)?.because
  return [meanings.find((meaning) => meaning !== undefined), reason].filter((text) => text !== undefined).join(' ')
}

/** Says what to do about an error that a row of the catalogue describes. */
export const whatToDo = (row: CodeRow): string =>
  adviceFor({
    _tag: 'ServiceError',
    vendor: '',
    service: '',
    operation: undefined,
    category: row.category as Exclude<Category, 'Cancelled'>,
    ...categoryAdvice[row.category],
    ...('retry' in row && row.retry !== undefined ? { retry: row.retry } : {}),
    ...('replay' in row && row.replay !== undefined ? { replay: row.replay } : {}),
    classifiedBy: 'code',
    requestId: undefined,
    status: row.status,
    code: row.code ?? undefined,
    message: undefined,
    retryAfterMs: undefined,
    details: {}
  })

const renderSource = ({ title, url, date }: CatalogueSource): string =>
  `- ${url === undefined ? title : `[${title}](${url})`}${date === undefined ? '' : `, ${date}`}`
