import type { Account } from '../state/account.js'
import type { ArrivedRequest } from '../http/http.js'
import { refuseAtGateway } from '../product-error.js'
import type { Step } from '../product-error.js'
import type { Reception, Sketch } from '../product.js'
import { verifyAws4 } from './verify-aws4.js'
import { isSimplySigned, verifySimple } from './verify-simple.js'

/** Verifies a request to a product of Kingsoft Cloud: its method, and whichever signature it carries. */
export const receiveFor =
  (service: string, methods: readonly string[]) =>
  (request: ArrivedRequest, _: Sketch, reception: Reception): Step<Account> => {
    if (!methods.includes(request.method)) {
      return refuseAtGateway(
        400,
        'InvalidMethod',
        `The method ${request.method} for is not valid for this web service.`
      )
    }
    return isSimplySigned(request) ? verifySimple(request, service, reception) : verifyAws4(request, service, reception)
  }
