/** Puts the raw body on an error behind an accessor that no log, copy, comparison or JSON of the error follows. */
export const attachBody = <E extends object>(body: string | undefined, error: E): E =>
  body === undefined ? error : Object.defineProperty(error, 'body', { enumerable: false, get: () => body })
