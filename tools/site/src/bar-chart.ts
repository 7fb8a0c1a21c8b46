import { escapeHtml } from './escape-html.js'

/** One bar. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** Whether it is ours, which has another colour. */
  readonly isOwn: boolean
}

/** Bars that are compared with each other. */
export interface BarGroup {
  readonly title: string
  readonly bars: readonly Bar[]
}

/** A chart of horizontal bars. */
export interface BarChart {
  /** Unique on its page; of letters and hyphens. */
  readonly id: string
  readonly title: string
  /** What the lengths are, and whether short is good. */
  readonly description: string
  /** Follows each number, for instance ` kB`. */
  readonly unit: string
  readonly groups: readonly BarGroup[]
}

const width = 560
const labelWidth = 240
const valueWidth = 80
const barHeight = 18
const rowHeight = 26
const titleHeight = 30

/** Writes a number with as many digits as a reader compares. */
export const shortNumber = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/**
 * Draws a chart as a figure with an SVG, and a folded table of the same numbers. Its colours are classes of the site's style, so
 * that they follow the light and the dark theme.
 */
export const renderBarChart = ({ description, groups, id, title, unit }: BarChart): string => {
  const longest = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)))
  const scale = (width - labelWidth - valueWidth) / longest
  const parts: string[] = []
  let y = 0
  for (const group of groups) {
    parts.push(`<text class="bar-group" x="0" y="${y + 20}">${escapeHtml(group.title)}</text>`)
    y += titleHeight
    for (const { isOwn, label, value } of group.bars) {
      const length = Math.max(1, value * scale)
      const middle = y + barHeight - 5
      parts.push(
        `<text class="bar-label" x="${labelWidth - 8}" y="${middle}" text-anchor="end">${escapeHtml(label)}</text>`,
        `<rect class="bar${isOwn ? ' bar-own' : ''}" x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="3"/>`,
        `<text class="bar-value" x="${(labelWidth + length + 6).toFixed(1)}" y="${middle}">${shortNumber(value)}${unit}</text>`
      )
      y += rowHeight
    }
  }
  const rows = groups.flatMap((group) =>
    group.bars.map(
      ({ label, value }) =>
        `<tr><td>${escapeHtml(group.title)}</td><td>${escapeHtml(label)}</td><td>${shortNumber(value)}${unit}</td></tr>`
    )
  )
  return [
    '<figure class="bar-chart">',
    `<figcaption>${escapeHtml(title)}</figcaption>`,
    `<svg viewBox="0 0 ${width} ${y}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-description">${escapeHtml(description)} The table below has the same numbers.</desc>`,
    ...parts,
    '</svg>',
    `<p>${escapeHtml(description)}</p>`,
    '<details><summary>The numbers</summary>',
    `<table><thead><tr><th>of</th><th>by</th><th>${unit === '' ? 'ratio' : escapeHtml(unit.trim())}</th></tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
    '</details>',
    '</figure>'
  ].join('\n')
}
