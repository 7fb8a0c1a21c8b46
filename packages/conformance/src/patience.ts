/** How long one test may take. Hostile bodies and random responses take longer than the default of a test runner allows. */
export const patience = { timeout: 120_000 } as const
