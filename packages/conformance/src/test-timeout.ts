/** How long one test may take. Hostile bodies and random responses take longer than the default of a test runner allows. */
export const testTimeout = { timeout: 120_000 } as const
