import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { defineAsyncComponent } from 'vue'

import CodeFilter from './CodeFilter.vue'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet exports nothing
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('CodeFilter', CodeFilter)
    // Only the page of the playground loads the vendor packages.
    app.component(
      'CloudPlayground',
      defineAsyncComponent(() => import('./CloudPlayground.vue'))
    )
  }
} satisfies Theme
