import releasePlan from '@changesets/get-release-plan'

import type { Size } from './api-changes.js'
import { isSmaller } from './api-changes.js'

/** What the changesets of a workspace say of one package. */
export interface Announcement {
  /** The largest size that a changeset gives the package itself. */
  readonly own: Size
  /** The size of its next version, dependencies counted. */
  readonly planned: Size
  /** The texts of the changesets that name it. */
  readonly texts: readonly string[]
}

/** Reads the changesets of a workspace, by package. Rejects if one names a package that is not there. */
export const announcedChanges = async (workspace: string): Promise<(packageName: string) => Announcement> => {
  const { changesets, releases } = await getReleasePlan(workspace)
  return (packageName) => {
    const naming = changesets.filter((changeset) => changeset.releases.some(({ name }) => name === packageName))
    const own = naming
      .flatMap((changeset) => changeset.releases)
      .filter(({ name }) => name === packageName)
      .reduce<Size>((largest, { type }) => (isSmaller(largest, type) ? type : largest), 'none')
    return {
      own,
      planned: releases.find(({ name }) => name === packageName)?.type ?? 'none',
      texts: naming.map(({ summary }) => summary)
    }
  }
}

// A CommonJS module whose default export is a property in Node.
const getReleasePlan =
  'default' in releasePlan ? (releasePlan as { readonly default: typeof releasePlan }).default : releasePlan
