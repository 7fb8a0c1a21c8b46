import { describe, expect, it } from 'vitest'

import { renderBarChart, shortNumber } from '../src/bar-chart.js'
import type { BarChart } from '../src/bar-chart.js'
import {
  performanceSentence,
  readBenchResults,
  renderPerformance,
  withPerformanceCharts
} from '../src/performance-charts.js'

const chart: BarChart = {
  id: 'chart-a',
  title: 'A < B',
  description: 'Shorter is better.',
  unit: ' kB',
  groups: [
    {
      title: 'One & two',
      bars: [
        { label: 'ours', value: 1, isOwn: true },
        { label: 'theirs "x"', value: 4, isOwn: false }
      ]
    }
  ]
}

describe('a bar chart', () => {
  const drawn = renderBarChart(chart)

  it('has a title, a description, and a table of the same numbers', () => {
    expect(drawn).toContain('role="img" aria-labelledby="chart-a-title chart-a-description"')
    expect(drawn).toContain('<title id="chart-a-title">A &lt; B</title>')
    expect(drawn).toContain('<desc id="chart-a-description">Shorter is better. The table below')
    expect(drawn).toContain('<tr><td>One &amp; two</td><td>theirs &quot;x&quot;</td><td>4.00 kB</td></tr>')
  })

  it('draws lengths in proportion', () => {
    const lengths = [...drawn.matchAll(/<rect class="([^"]+)"[^>]* width="([\d.]+)"/g)].map(([, name, length]) => [
      name,
      Number(length)
    ])
    expect(lengths).toEqual([
      ['bar bar-own', 60],
      ['bar', 240]
    ])
  })

  it('has no colours of its own', () => {
    expect(drawn).not.toMatch(/style=|fill=|#[0-9a-f]{3}/i)
  })
})

describe('the page Performance', () => {
  const results = readBenchResults()
  const page = renderPerformance(results)

  it('opens with a sentence of the measured figures', () => {
    const call = results.calls.compared.find(
      ({ concurrency, name }) => concurrency === 50 && name === 'tencent-cvm, small'
    )
    const [own, sdk] = ['cloud-result', 'official SDK'].map(
      (name) => call?.figures.find((figure) => figure.name === name)?.ratio ?? Number.NaN
    ) as [number, number]
    expect(performanceSentence(results)).toContain(`takes ${shortNumber(own / sdk)} of the processor time`)
    expect(page.indexOf('performance-lead')).toBeLessThan(page.indexOf('<svg'))
  })

  it('draws every result that it names, with an identifier of its own', () => {
    expect(page.match(/<svg /g)).toHaveLength(4)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(page).not.toContain('`')
    expect(page).not.toMatch(/NaN|undefined|Infinity|<svg[^>]*viewBox="0 0 560 0"/)
    for (const { name } of results.scale.measured) expect(page).toContain(name)
  })

  it('replaces the comment of the page, and no other', () => {
    const tokens = [
      { type: 'html_block', content: '<!-- charts -->\n' },
      { type: 'html_block', content: '<!-- others -->\n' },
      { type: 'inline', content: '<!-- charts -->' }
    ]
    withPerformanceCharts({ core: { ruler: { push: (_, rule) => rule({ tokens }) } } })
    expect(tokens[0]?.content).toBe(page)
    expect(tokens.slice(1).map(({ content }) => content)).toEqual(['<!-- others -->\n', '<!-- charts -->'])
  })
})
