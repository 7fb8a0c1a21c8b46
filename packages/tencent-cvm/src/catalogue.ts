import type { CatalogueRow, CatalogueSource } from '@cloud-result/core'

import { rowsOf } from './errors.js'
import type { ErrorCode } from './errors.js'

/** Where the rows come from. */
export const sources = {
  page: {
    title: 'The common error codes of the page on returned results',
    url: 'https://www.tencentcloud.com/document/product/213/31576',
    date: '2018-10-12'
  },
  common: {
    title: 'The current table of common error codes',
    url: 'https://www.tencentcloud.com/document/product/213/33281'
  },
  cvm: { title: 'The error codes of CVM 2017-03-12 in the official SDKs', date: '2026-08' },
  international: { title: 'Codes that only the international site lists', date: '2026-08' },
  retired: { title: 'Codes of earlier lists that are gone from the current one', date: '2026-08' },
  observed: { title: 'Codes in no list that practitioners met and handle' }
} as const satisfies Readonly<Record<string, CatalogueSource>>

type Source = keyof typeof sources

// Every code is in the list of CVM, but for these.
const elsewhere: Readonly<Record<Exclude<Source, 'cvm'>, readonly ErrorCode[]>> = {
  common: [
    'ActionOffline',
    'AuthFailure.InvalidAuthorization',
    'AuthFailure.InvalidSecretId',
    'AuthFailure.MFAFailure',
    'AuthFailure.SecretIdNotFound',
    'AuthFailure.SignatureExpire',
    'AuthFailure.SignatureFailure',
    'AuthFailure.TokenFailure',
    'AuthFailure.UnauthorizedOperation',
    'InvalidRequest',
    'IpInBlacklist',
    'IpNotInWhitelist',
    'NoSuchProduct',
    'RequestLimitExceeded.GlobalRegionUinLimitExceeded',
    'RequestLimitExceeded.IPLimitExceeded',
    'RequestLimitExceeded.UinLimitExceeded',
    'RequestSizeLimitExceeded',
    'ResponseSizeLimitExceeded',
    'ServiceUnavailable',
    'UnsupportedProtocol'
  ],
  page: [
    'AuthFailure',
    'DryRunOperation',
    'FailedOperation',
    'InternalError',
    'InvalidAction',
    'InvalidParameter',
    'InvalidParameterValue',
    'LimitExceeded',
    'MissingParameter',
    'NoSuchVersion',
    'RequestLimitExceeded',
    'ResourceInUse',
    'ResourceInsufficient',
    'ResourceNotFound',
    'ResourceUnavailable',
    'UnauthorizedOperation',
    'UnknownParameter',
    'UnsupportedOperation',
    'UnsupportedRegion'
  ],
  observed: [
    'DesOperation.MutexTaskRunning',
    'InvalidCloudDisk.Unavailable',
    'InvalidInstanceState.Terminating',
    'InvalidKeyPair',
    'InvalidKeyPair.NotSupported',
    'InvalidParameterValue.InstanceTypeNotSupported',
    'OperationDenied.MutexTaskRunning',
    'ResourceBusy',
    'SecretidNotAuthAccessResource',
    'UnsupportedOperation.DeliveryFailed'
  ],
  retired: ['InvalidParameterValue.EniIdMalformed', 'UnsupportedOperation.UnsupportedChangeInstanceFamilyToSA3'],
  international: [
    'UnsupportedOperation.InvalidPermissionNonInternationalAccount',
    'UnsupportedOperation.ReservedInstanceInvisibleForUser',
    'UnsupportedOperation.ReservedInstanceOutofQuata'
  ]
}

const sourceOf: ReadonlyMap<ErrorCode, Source> = new Map(
  Object.entries(elsewhere).flatMap(([source, codes]) => codes.map((code) => [code, source as Source]))
)

/** Every known code of CVM, what it means, and where it is documented. */
export const errorCatalogue: readonly CatalogueRow<ErrorCode, Source>[] = rowsOf((meaning, code) => ({
  ...meaning,
  code,
  source: sourceOf.get(code) ?? 'cvm'
}))
