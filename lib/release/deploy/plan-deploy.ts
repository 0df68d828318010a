import type { SiteFile } from '../host/host.ts'
import { leadsReaders, outlives, staysForAWhile } from '../upload-list.ts'
import type { HostEntry } from './host-list.ts'
import type { SiteFiles } from './read-site.ts'

/** What is done at a host at a time; its files may be put or removed in any order. */
export type Step =
  | { readonly does: 'put'; readonly files: readonly SiteFile[] }
  | { readonly does: 'remove'; readonly files: readonly string[] }

/** What is to be done so that a host holds a site and nothing else of earlier ones, in its order. */
export interface DeployPlan {
  readonly steps: readonly Step[]
  readonly add: readonly string[]
  readonly change: readonly string[]
  readonly remove: readonly string[]
  /** No file of the site any more; a page still open may ask for it. In how many publishes it is removed. */
  readonly leave: ReadonlyMap<string, number>
}

/** An article's page before all others, after its withdrawal. */
export interface Withdrawal {
  /** Their addresses below the root of the site: `issues/2025-lianghui/01/01/`. */
  readonly first: readonly string[]
}

/**
 * Compares what lies at a host with a site. New files come before changed ones, what pages name before pages, what leads
 * readers to the new index last, and removals after all; after a withdrawal removals come first, and nothing is left.
 */
export function planDeploy(
  there: ReadonlyMap<string, HostEntry>,
  site: SiteFiles,
  withdrawal?: Withdrawal,
): DeployPlan {
  const files = [...site.values()].filter(({ path, print }) => there.get(path)?.print !== print)
  const leave = withdrawal ? new Map<string, number>() : findLeaving(there, site)
  const remove = [...there.keys()].filter((path) => !site.has(path) && !leave.has(path)).sort()
  const isNew = (path: string) => !there.has(path)
  const puts = toPuts(files, (path) => rankOf(path, isNew(path), withdrawal?.first ?? []))
  const removal: Step = { does: 'remove', files: remove }
  const steps = withdrawal ? [removal, ...puts] : [...puts, removal]
  const paths = files.map(({ path }) => path).sort()
  return {
    steps: steps.filter((step) => step.files.length > 0),
    add: paths.filter(isNew),
    change: paths.filter((path) => !isNew(path)),
    remove,
    leave,
  }
}

function findLeaving(there: ReadonlyMap<string, HostEntry>, site: SiteFiles): ReadonlyMap<string, number> {
  const leave = new Map<string, number>()
  for (const [path, { leaves = outlives + 1 }] of there) {
    if (!site.has(path) && leaves > 1 && staysForAWhile(path)) leave.set(path, leaves - 1)
  }
  return leave
}

/** Files of one rank make one step. */
function toPuts(files: readonly SiteFile[], rank: (path: string) => number): readonly Step[] {
  const ranks = new Map<number, SiteFile[]>()
  for (const file of files) {
    const place = rank(file.path)
    const others = ranks.get(place)
    if (others) others.push(file)
    else ranks.set(place, [file])
  }
  return [...ranks].sort(([one], [other]) => one - other).map(([, of]) => ({ does: 'put', files: of }))
}

function rankOf(path: string, isNew: boolean, first: readonly string[]): number {
  const last = leadsReaders(path)
  if (last !== undefined) return 20 + last
  // The page of an article that is withdrawn names nothing that is not there, but a new stylesheet.
  if (first.some((address) => path.startsWith(address))) return 1
  if (isNew) return staysForAWhile(path) ? 0 : path.endsWith('.html') ? 3 : 2
  return path.endsWith('.html') ? 5 : 4
}
