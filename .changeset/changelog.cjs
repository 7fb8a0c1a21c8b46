// The text of a changelog: the summary of each changeset, without commits, and the versions of our packages that it was
// released with.
module.exports = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`,
  getDependencyReleaseLine: async (changesets, dependencies) =>
    dependencies.length === 0
      ? ''
      : `- Together with ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(', ')}.`
}
