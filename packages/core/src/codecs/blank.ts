/** Tests whether a value is a blank string. XML has it in place of null, of an empty string and of an empty list. */
export const isBlank = (value: unknown): boolean => typeof value === 'string' && !/\S/.test(value)
