import { isLive, partsToDraw } from '../lib/build-environment.ts'
import { readArchive } from '../lib/content/archive.ts'
import type { IssueEntry } from '../lib/model.ts'
import { noId } from '../lib/urls.ts'

/**
 * What `generateStaticParams` returns: the list, or, since an export refuses an empty one, a single entry
 * whose `names` are all `noId`. No such thing is found, and publish leaves its document out.
 */
export function staticParams<Name extends string>(
  list: readonly Partial<Record<Name, string>>[],
  names: readonly Name[],
): Partial<Record<Name, string>>[] {
  if (list.length > 0) return [...list]
  const entry: Partial<Record<Name, string>> = {}
  for (const name of names) entry[name] = noId
  return [entry]
}

/** The issues whose documents are drawn one by one: all, or none where parts are drawn whole, or each page when asked for. */
export async function issuesByRoute(): Promise<readonly IssueEntry[]> {
  return partsToDraw() || isLive() ? [] : (await readArchive()).issues
}
