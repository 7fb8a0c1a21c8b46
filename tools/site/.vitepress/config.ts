import { createRequire } from 'node:module'
import { dirname } from 'node:path'

import { defineConfig } from 'vitepress'

import { withContentPolicy } from '../src/content-policy.js'
import { withPerformanceCharts } from '../src/performance-charts.js'
import { withRepositoryLinks } from '../src/repository-links.js'
import { readVendorPackages } from '../src/vendor-packages.js'
import { vendorsPlugin } from '../src/vendors-plugin.js'
import { writeErrorPages } from '../src/write-error-pages.js'
import { readPublishedPackages, writeReference } from '../src/write-reference.js'

const packageFolder = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

const repository = 'https://github.com/cloud-result/cloud-result'
const vendors = readVendorPackages()
await writeErrorPages(vendors, new URL('../../../docs/errors/', import.meta.url))
const published = readPublishedPackages()
// Slow, and not needed while writing guides.
if (process.env['NODE_ENV'] === 'production') {
  await writeReference(published, new URL('../../../docs/reference/', import.meta.url))
}
const referencePages = published.map((folder) => ({ text: folder, link: `/reference/${folder}/` }))
const errorPages = vendors.map(({ folder, title }) => ({ text: title, link: `/errors/${folder}` }))

const guides = [
  {
    text: 'Start',
    items: [
      { text: 'Quick start', link: '/guides/quick-start' },
      { text: 'Call an operation', link: '/guides/client' },
      { text: 'Decode responses', link: '/guides/decode' },
      { text: 'Credentials', link: '/guides/credentials' },
      { text: 'Calls in production', link: '/guides/production' },
      { text: 'Handle errors by category', link: '/guides/errors' },
      { text: 'Pipelines: retry, fold, collect', link: '/guides/pipelines' },
      { text: 'Dry runs', link: '/guides/dry-runs' },
      { text: 'Test with the simulator', link: '/guides/testing' },
      { text: 'Four programs', link: '/guides/four-programs' }
    ]
  },
  {
    text: 'With other tools',
    items: [
      { text: 'fp-ts imports that work in Node', link: '/guides/fp-ts-imports' },
      { text: 'Plain promises, or neverthrow', link: '/guides/promises-and-neverthrow' },
      { text: 'With Effect', link: '/guides/with-effect' },
      { text: 'zod, valibot, Standard Schema', link: '/guides/standard-schema' },
      { text: 'CommonJS, Jest and NestJS', link: '/guides/commonjs-and-jest' },
      { text: 'Fast decoding of io-ts codecs', link: '/guides/fast-decoding' }
    ]
  },
  {
    text: 'Migrate from an official SDK',
    items: [
      { text: 'Tencent Cloud', link: '/guides/from-tencent-sdk' },
      { text: 'Alibaba Cloud', link: '/guides/from-alibaba-sdk' },
      { text: 'Kingsoft Cloud', link: '/guides/from-kingsoft-sdk' }
    ]
  },
  {
    text: 'Background',
    items: [
      { text: 'Performance', link: '/performance' },
      { text: 'Versions', link: '/versioning' },
      { text: 'Not verified', link: '/unverified' },
      { text: 'Decisions', link: '/decisions/' }
    ]
  }
]

export default defineConfig({
  srcDir: '../../docs',
  outDir: './dist',
  cacheDir: './.vitepress/cache',
  title: 'cloud-result',
  description: 'Typed results and errors for the APIs of Kingsoft Cloud, Alibaba Cloud and Tencent Cloud',
  lang: 'en',
  rewrites: { 'decisions/README.md': 'decisions/index.md' },
  head: [
    [
      'link',
      {
        rel: 'icon',
        href: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"%3E%3Crect width="32" height="32" rx="7" fill="%232563a8"/%3E%3Cpath d="M9 10h14M9 16h9M9 22h14" stroke="white" stroke-width="3" stroke-linecap="round"/%3E%3C/svg%3E'
      }
    ]
  ],
  transformPageData: ({ relativePath, title }) => {
    const folder = /^reference\/([^/]+)\//.exec(relativePath)?.[1]
    return folder === undefined || title === `@cloud-result/${folder}` ? undefined : { title: `${title} of ${folder}` }
  },
  transformHtml: withContentPolicy,
  markdown: {
    config: (markdown) => {
      withRepositoryLinks(markdown, repository)
      withPerformanceCharts(markdown)
    },
    // These themes have a contrast of at least 4.5:1 on the site's backgrounds; those of VitePress have less.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' }
  },
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Guides', link: '/guides/quick-start', activeMatch: '/guides/' },
      { text: 'Error codes', items: errorPages },
      { text: 'API', items: referencePages },
      { text: 'Playground', link: '/playground' },
      { text: 'GitHub', link: repository }
    ],
    sidebar: {
      '/guides/': guides,
      '/performance': guides,
      '/versioning': guides,
      '/unverified': guides,
      '/errors/': [{ text: 'Error codes', items: errorPages }],
      '/reference/': [{ text: 'API', items: referencePages }],
      '/decisions/': [{ text: 'Decisions', link: '/decisions/' }]
    },
    outline: [2, 3]
  },
  vite: {
    plugins: [vendorsPlugin()],
    // The search index is one chunk, loaded at the first search.
    build: { chunkSizeWarningLimit: 4_000 },
    // The pages are outside this package, and their compiled form imports Vue.
    resolve: {
      conditions: ['@cloud-result/source'],
      alias: [
        { find: /^vue$/, replacement: packageFolder('vue') },
        { find: /^vue\/server-renderer$/, replacement: `${packageFolder('vue')}/server-renderer` }
      ]
    },
    ssr: {
      noExternal: [/^@cloud-result\//, 'io-ts', 'fp-ts'],
      resolve: { conditions: ['@cloud-result/source'] }
    }
  }
})
