import { errorPages } from '../../packages/site/src/error-pages.js'

export default { paths: errorPages }
