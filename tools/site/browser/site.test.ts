import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openBrowser } from './open-browser.js'
import { serveSite } from './serve.js'

const folder = new URL('../dist/', import.meta.url)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))

let site: Awaited<ReturnType<typeof serveSite>>
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(folder), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Opens a page, and notes what it asks for elsewhere and what it complains about. */
const open = async (path: string, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ bypassCSP: false, ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(site.origin) && !url.startsWith('data:')) complaints.push(`request to ${url}`)
  })
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' })
  await page.locator('.VPContent').waitFor()
  await page.locator('html').evaluate('document.fonts.ready.then(() => {})')
  return { page, complaints, close: () => context.close() }
}

const violationsOf = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe)
  return page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')))`
  )
}

const appearances = [
  { name: 'light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'on a phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'on a phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' }
] as const

describe.each(appearances)('the site, $name', ({ viewport, colorScheme }) => {
  it.each(['/', '/guides/quick-start', '/guides/pipelines', '/errors/kingsoft-ebs', '/playground'])(
    'shows %s without complaint, accessibly, and no wider than the screen',
    async (path) => {
      const { page, complaints, close } = await open(path, { viewport, colorScheme })
      expect(await violationsOf(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await close()
    }
  )
})

describe('groups of code blocks', () => {
  it('show the vendor that was chosen last, in every group and on the next page', async () => {
    const { page, complaints, close } = await open('/guides/quick-start')
    const shown = () => page.locator('.vp-code-group .blocks > .active').allInnerTexts()
    expect((await shown()).every((text) => text.includes('tencent-cvm'))).toBe(true)
    await page.locator('.vp-code-group').first().getByText('Kingsoft EBS').click()
    expect(await shown()).toHaveLength(2)
    expect((await shown()).every((text) => text.includes('kingsoft-ebs'))).toBe(true)
    await page.getByRole('link', { name: 'Pipelines', exact: true }).first().click()
    await page.waitForURL('**/guides/pipelines.html')
    await page.locator('.vp-code-group .blocks > .active').filter({ hasText: 'kingsoft-ebs' }).first().waitFor()
    await page.goto(`${site.origin}/guides/errors`)
    await page.locator('.vp-code-group .blocks > .active').filter({ hasText: 'kingsoft-ebs' }).first().waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the playground', () => {
  const body = '{"Response":{"Error":{"Code":"LimitExceeded"},"RequestId":"ed93f3cb"}}'

  it('decodes a pasted body, with the keyboard only', async () => {
    const { page, complaints, close } = await open('/playground')
    await page.getByRole('radio', { name: 'Tencent Cloud CVM' }).focus()
    for (const _ of [1, 2, 3, 4]) {
      await page.keyboard.press('ArrowRight')
      if (await page.getByRole('radio', { name: 'Kingsoft Cloud EBS' }).isChecked()) break
    }
    await page.getByRole('radio', { name: 'Kingsoft Cloud EBS' }).waitFor({ state: 'attached' })
    expect(await page.getByRole('radio', { name: 'Kingsoft Cloud EBS' }).isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('.outcome-title').innerText()).toBe('Unsupported')
    await page.getByLabel('Body').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('{"RequestId":"7","Error":{"Code":"LimitExceeded"}}')
    await page.getByLabel('HTTP status').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('409')
    expect(await page.locator('.outcome-title').innerText()).toBe('Throttled')
    await page.getByRole('status').filter({ hasText: 'Left: Throttled. Slow down' }).waitFor({ state: 'attached' })
    expect(complaints).toEqual([])
    await close()
  })

  it('distinguishes vendors that use the same code', async () => {
    const { page, close } = await open('/playground')
    await page.getByRole('radio', { name: 'Tencent Cloud CVM' }).check()
    await page.getByLabel('Body').fill(body)
    await page.getByLabel('HTTP status').fill('200')
    expect(await page.locator('.outcome-title').innerText()).toBe('QuotaExceeded')
    expect(await page.locator('[data-name="requestId"] .value').innerText()).toBe('ed93f3cb')
    expect(await page.locator('[data-name="classifiedBy"] .value').innerText()).toBe('code')
    await page.getByRole('link', { name: 'This code in the catalogue' }).click()
    await page.waitForURL('**/errors/tencent-cvm.html#LimitExceeded')
    await close()
  })

  it('splits the output of curl -i into the fields, and refuses an invalid status', async () => {
    const { page, close } = await open('/playground')
    await page.getByRole('radio', { name: 'Alibaba Cloud KMS' }).check()
    await page.getByLabel('Body').fill('HTTP/1.1 429 \nx-acs-retry-after: 1500\n\n{"Code":"Rejected.Throttling"}')
    expect(await page.getByLabel('HTTP status').inputValue()).toBe('429')
    expect(await page.locator('[data-name="retryAfterMs"] .value').innerText()).toBe('1500')
    await page.getByLabel('HTTP status').fill('7')
    expect(await page.locator('.outcome-missing').innerText()).toMatch(/100 to 599/)
    await close()
  })

  it('loads every example with one click, and sends nothing', async () => {
    const { page, complaints, close } = await open('/playground')
    const before = complaints.length
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    for (const radio of await page.getByRole('radio').all()) {
      await radio.check({ force: true })
      for (const example of await page.locator('.example').all()) {
        await example.click()
        expect(await example.getAttribute('aria-pressed')).toBe('true')
        expect(await page.locator('.outcome-title').innerText()).not.toBe('')
      }
    }
    expect(requests).toEqual([])
    expect(complaints.slice(before)).toEqual([])
    const refused = await page.evaluate("fetch('/').then(() => 'sent', () => 'refused')")
    expect(refused).toBe('refused')
    await close()
  })
})

describe('the error catalogue', () => {
  it('filters by words', async () => {
    const { page, close } = await open('/errors/tencent-cvm')
    await page.getByLabel('Filter by code').fill('throttling')
    await page.getByText(/^\d{1,2} of \d+ codes$/).waitFor()
    expect(await page.locator('#RequestLimitExceeded').isVisible()).toBe(true)
    expect(await page.locator('[id="InvalidParameter"]').isVisible()).toBe(false)
    await close()
  })

  it('is found by the search of the site', async () => {
    const { page, complaints, close } = await open('/')
    await page.keyboard.press('Control+k')
    await page.locator('#localsearch-input').fill('InstanceStateStopping')
    await page.locator('.results a').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/errors/tencent-cvm.html#UnsupportedOperation.InstanceStateStopping')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the built pages', () => {
  const html = new Map(pages.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]))
  const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`)

  it('link only to pages and anchors that exist', () => {
    const dead = [...html].flatMap(([file, text]) =>
      [...text.matchAll(/<a[^>]*\shref="([^"]+)"/g)]
        .map(([, href]) => href as string)
        .filter((href) => !/^(https:|mailto:)/.test(href))
        .filter((href) => {
          const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `http://site/${file}`)
          const target = pathname.endsWith('.html') ? pathname.slice(1) : fileOf(pathname.slice(1))
          const id = decodeURIComponent(hash.slice(1))
          return !html.has(target) || (id !== '' && !(html.get(target) as string).includes(`id="${id}"`))
        })
        .map((href) => `${file}: ${href}`)
    )
    expect(dead).toEqual([])
  })

  it('have different titles', () => {
    const titles = [...html].map(([, text]) => /<title>([^<]+)<\/title>/.exec(text)?.[1])
    expect(titles).not.toContain(undefined)
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.filter((title) => !title?.includes('cloud-result'))).toEqual([])
  })

  it('load nothing from other origins and hold no path of the machine that built them', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|js|css)$/.test(file)
    )
    const root = new URL('../../../', import.meta.url).pathname
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), 'utf8')
      expect(text.includes(root), file).toBe(false)
      // A script may hold an address without requesting it. The tests above watch the requests.
      if (file.endsWith('.js')) continue
      expect(text.match(/(?:src=|url\(|@import |<link[^>]*href=)["']?https?:\/\/[^"')]+/), file).toBeNull()
    }
  })
})
