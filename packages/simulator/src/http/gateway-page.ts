/** The title of the page with which a gateway responds in place of the product. */
export const gatewayPageTitle = (status: number): string => `${status} ${reasons[status] ?? 'Error'}`

// The reason phrases of nginx, which differ from those of HTTP.
const reasons: Readonly<Record<number, string>> = {
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out'
}
