// What is published names no package that only this repository has.
const leftOut = new Set(['devDependencies', 'scripts'])

module.exports = {
  hooks: {
    beforePacking: (manifest) => Object.fromEntries(Object.entries(manifest).filter(([name]) => !leftOut.has(name)))
  }
}
