import { onContentUpdated } from 'vitepress'
import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { defineAsyncComponent, onMounted } from 'vue'

import CodeFilter from './CodeFilter.vue'
import { rememberTab, showRememberedTab } from './same-tab.js'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet exports nothing
import './style.css'

export default {
  extends: DefaultTheme,
  setup: () => {
    onMounted(rememberTab)
    onContentUpdated(showRememberedTab)
  },
  enhanceApp: ({ app }) => {
    app.component('CodeFilter', CodeFilter)
    // Only the page of the playground loads the vendor packages.
    app.component(
      'CloudPlayground',
      defineAsyncComponent(() => import('./CloudPlayground.vue'))
    )
  }
} satisfies Theme
