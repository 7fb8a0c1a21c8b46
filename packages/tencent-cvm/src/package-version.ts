/** The version in `package.json`, written by `release:version`. */
export const packageVersion = '0.0.0'
