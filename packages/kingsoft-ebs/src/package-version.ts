/** The version in `package.json`, written by `release:version`. */
export const packageVersion = '1.0.0'
