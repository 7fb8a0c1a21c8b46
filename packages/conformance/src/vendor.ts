import type { CatalogueRow, CatalogueSource, Decode, WireResponse } from '@cloud-result/core'

/** What every vendor package exports from its `.` entry. */
export interface VendorModule {
  readonly vendor: string
  readonly service: string
  readonly decode: Decode
  readonly errorCatalogue: readonly CatalogueRow[]
  readonly sources: Readonly<Record<string, CatalogueSource>>
}

/** A failure to render in an envelope. */
export interface FailureToRender {
  readonly code?: string
  readonly status?: number
  readonly message?: string
  readonly requestId?: string
}

/** A response in one of the envelopes of a vendor. */
export interface Rendering {
  readonly name: string
  readonly response: WireResponse
  /** The parts of a failure that this envelope has a place for; all by default. */
  readonly carries?: readonly ('code' | 'message' | 'requestId')[]
}

/** A vendor package and what its tests know about it. */
export interface Vendor {
  readonly module: VendorModule
  /** The package's folder. Its models, fixtures and README are read from there. */
  readonly packageUrl: URL
  /** A failure in every envelope the vendor uses. */
  readonly errorResponses: (failure: FailureToRender) => readonly Rendering[]
  /** Success fields in every envelope the vendor uses. */
  readonly successResponses: (
    fields: Readonly<Record<string, string>>,
    requestId: string | undefined
  ) => readonly Rendering[]
  /**
   * Messages in which the vendor repeats the canary as a secret: its Authorization header, its names for the parts of an
   * access key, and keys by their form. Other vendors' secrets are tested anyway.
   */
  readonly echoes: (canary: string) => readonly string[]
  /** Makes a code from a positive integer, if the envelope cannot hold any text: `String` for codes that are integers. */
  readonly anyCode?: (number: number) => string
  /** A code that is neither documented nor in a rule of the vendor, if it cannot be `SomeVendorCode`. */
  readonly unlistedCode?: string
}
