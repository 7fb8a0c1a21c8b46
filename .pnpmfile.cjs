// What is published names no package that only this repository has.
module.exports = {
  hooks: {
    beforePacking: ({ devDependencies, scripts, ...manifest }) => manifest
  }
}
