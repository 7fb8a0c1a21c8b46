// The text of a changelog: the summary of each changeset, without commits. tools/release adds the date, and the versions of our
// packages that are required from now on.
module.exports = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`,
  getDependencyReleaseLine: async () => ''
}
