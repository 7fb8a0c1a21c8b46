/**
 * Hooks of a client that record each call as a span of OpenTelemetry.
 *
 * @module
 */
import type { Hooks, ResultEvent } from './hooks.js'

/**
 * The part of OpenTelemetry's `Tracer` that is used.
 *
 * @category Hooks
 */
export interface SpanTracer {
  startSpan(
    name: string,
    options: {
      readonly kind: typeof clientKind
      readonly startTime: Date
      readonly attributes: Readonly<Record<string, string | number>>
    }
  ): {
    addEvent(name: string, attributes: Readonly<Record<string, string | number>>, time: Date): unknown
    setStatus(status: { readonly code: typeof errorStatus }): unknown
    end(time: Date): unknown
  }
}

// SpanKind.CLIENT and SpanStatusCode.ERROR as values, so that only programs that trace need the library.
const clientKind = 2
const errorStatus = 2

/**
 * Makes hooks that record each call as a span, and its failed attempts as events of the span. The span of a failed call
 * has the status ERROR and the category as `error.type`, for every HTTP status. A successful dry run is not a
 * failure.
 *
 * Attributes: https://opentelemetry.io/docs/specs/semconv/http/http-spans/, and `cloud_result.*` for the rest.
 *
 * @category Hooks
 */
export const openTelemetryHooks = (tracer: SpanTracer): Hooks => ({
  onResult: (event) => {
    const { service, operation, category, failures, startedAt, durationMs } = event
    const span = tracer.startSpan(`${service} ${operation}`, {
      kind: clientKind,
      startTime: new Date(startedAt),
      attributes: attributesOf(event)
    })
    for (const failure of failures) {
      span.addEvent('attempt failed', outcomeAttributes(failure), new Date(failure.startedAt))
    }
    if (category !== undefined && category !== 'DryRunSucceeded') span.setStatus({ code: errorStatus })
    span.end(new Date(startedAt + durationMs))
  }
})

const attributesOf = (event: ResultEvent): Readonly<Record<string, string | number>> => {
  const [address = '', port] = event.host.split(/:(?=\d+$)/)
  return {
    'rpc.service': event.service,
    'rpc.method': event.operation,
    'cloud.region': event.region,
    'server.address': address,
    ...(port === undefined ? {} : { 'server.port': Number(port) }),
    ...(event.resendCount === 0 ? {} : { 'http.request.resend_count': event.resendCount }),
    'cloud_result.vendor': event.vendor,
    ...outcomeAttributes(event)
  }
}

const outcomeAttributes = ({
  category,
  code,
  requestId,
  status
}: Pick<ResultEvent, 'category' | 'code' | 'requestId' | 'status'>): Readonly<Record<string, string | number>> => ({
  ...(category === undefined || category === 'DryRunSucceeded' ? {} : { 'error.type': category }),
  ...(status === undefined ? {} : { 'http.response.status_code': status }),
  ...(code === undefined ? {} : { 'cloud_result.error_code': code }),
  ...(requestId === undefined ? {} : { 'cloud_result.request_id': requestId })
})
