import type { HttpRequest } from '../http/http.js'
import type { AuthenticationContext, RequestMetadata } from '../product.js'
import { gatewayError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import type { Account } from '../state/account.js'
import { verifyAws4 } from './verify-aws4.js'
import { hasSimpleSignature, verifySimple } from './verify-simple.js'

/** Makes the authentication of a product of Kingsoft Cloud: it checks the method, and a signature of either kind. */
export const authenticateFor =
  (service: string, methods: readonly string[]) =>
  (request: HttpRequest, _: RequestMetadata, context: AuthenticationContext): ProductResult<Account> => {
    if (!methods.includes(request.method)) {
      return gatewayError(400, 'InvalidMethod', `The method ${request.method} for is not valid for this web service.`)
    }
    return hasSimpleSignature(request) ? verifySimple(request, service, context) : verifyAws4(request, service, context)
  }
