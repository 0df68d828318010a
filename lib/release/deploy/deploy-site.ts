import { randomBytes } from 'node:crypto'
import { type Progress, startProgress } from '../../build/progress.ts'
import { PublishError } from '../../build/publish-error.ts'
import { tell } from '../../build/tell.ts'
import { toSitePath } from '../../urls.ts'
import type { Host } from '../host/host.ts'
import { type HostState, readHostState, writeHostList, writePiece } from './host-list.ts'
import { type Hold, whileHolding } from './host-lock.ts'
import { type DeployPlan, planDeploy, type Step } from './plan-deploy.ts'
import { findWithdrawn, readSite, type SiteFiles } from './read-site.ts'

/** What a publish needs to know besides the site and the host. */
export interface DeployRequest {
  /** Its own id, `toPublishId`. */
  readonly id: string
  /** Publishes that this machine knows of; empty on one that has none on record. */
  readonly known: ReadonlySet<string>
  /** The publish at the host that whoever publishes says to know of. */
  readonly after?: string
}

/** What a publish has done. */
export interface Deployed {
  readonly id: string
  readonly plan: DeployPlan
  readonly site: SiteFiles
  /** Addresses of the articles that the host did not know to be withdrawn. */
  readonly withdrawn: readonly string[]
}

/** How many files are sent before it is written down at the host that they stand there, at least. */
const leastAtATime = 200
const mostPieces = 100

/**
 * Brings a built site to a host: whatever lay there of any earlier build, finished or broken off, it holds this site
 * afterwards. Throws `PublishError`; what was done until then is written down at the host, and the next one goes on there.
 */
export async function deploySite(directory: string, host: Host, request: DeployRequest): Promise<Deployed> {
  const site = await readSite(directory, host.keepsHeaders)
  const withdrawn = findWithdrawn(directory)
  return await whileHolding(host, request.id, async (hold) => {
    const state = await readHostState(host)
    refuseUnknown(host, state, request)
    tellOfForeign(host, state, site)
    // A host without a list may hold words of any article that was ever withdrawn.
    const fresh =
      state.files.size === 0 ? [] : withdrawn.filter((address) => !state.withdrawn.includes(address))
    const first = fresh.map((address) => toSitePath(address).slice(1))
    const plan = planDeploy(state.files, site, first.length > 0 ? { first } : undefined)
    refuseVanished(host, plan, state, request)
    if (!isAsItShouldBe(state, plan)) {
      const pieces = await followPlan(host, hold, plan, state, request.id)
      await hold.check()
      await writeHostList(host, { id: request.id, withdrawn, files: toEntries(site, plan, state) }, pieces)
    }
    return { id: request.id, plan, site, withdrawn: fresh }
  })
}

/** The id of a publish that begins now: `20261129T101112Z-1f2e3d`. */
export function toPublishId(now = new Date()): string {
  return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${randomBytes(3).toString('hex')}`
}

/** Carries out some of the steps at a time, written down before and after. Gives how many pieces lie at the host then. */
async function followPlan(
  host: Host,
  hold: Hold,
  { steps }: DeployPlan,
  state: HostState,
  id: string,
): Promise<number> {
  const count = steps.reduce((sum, { files }) => sum + files.length, 0)
  const progress = startProgress('files uploaded or removed', count)
  const base = state.id ?? ''
  let pieces = state.pieces
  for (const stretch of toStretches(steps, Math.max(leastAtATime, Math.ceil(count / mostPieces)))) {
    await hold.check()
    const done = { put: [] as [string, string][], gone: [] as string[] }
    const piece = (open: readonly string[]) => ({ id, base, open, ...done })
    const number = pieces
    pieces += 1
    await writePiece(host, number, piece(stretch.flatMap(pathsOf)))
    try {
      for (const step of stretch) await followStep(host, step, done, progress)
    } catch (error) {
      // What was done is not done again; if the line is broken, this is not known either.
      const rest = new Set(stretch.flatMap(pathsOf))
      for (const path of [...done.put.map(([path]) => path), ...done.gone]) rest.delete(path)
      await writePiece(host, number, piece([...rest])).catch(() => undefined)
      throw error
    }
    await writePiece(host, number, piece([]))
  }
  return pieces
}

async function followStep(
  host: Host,
  step: Step,
  done: { readonly put: [string, string][]; readonly gone: string[] },
  progress: Progress,
): Promise<void> {
  if (step.does === 'remove') {
    await host.remove(step.files, (path) => {
      done.gone.push(path)
      progress.step()
    })
    return
  }
  await host.put(step.files, ({ path, print }) => {
    done.put.push([path, print])
    progress.step()
  })
}

/** Steps one after another, cut so that none of the stretches has more than so many files. */
function toStretches(steps: readonly Step[], most: number): readonly (readonly Step[])[] {
  const stretches: Step[][] = [[]]
  let room = most
  for (const step of steps) {
    for (let from = 0; from < step.files.length; ) {
      if (room === 0) {
        stretches.push([])
        room = most
      }
      const part = cut(step, from, from + room)
      stretches.at(-1)?.push(part)
      room -= part.files.length
      from += part.files.length
    }
  }
  return stretches.filter((stretch) => stretch.length > 0)
}

function cut(step: Step, from: number, to: number): Step {
  return step.does === 'put'
    ? { does: 'put', files: step.files.slice(from, to) }
    : { does: 'remove', files: step.files.slice(from, to) }
}

function pathsOf(step: Step): readonly string[] {
  return step.does === 'put' ? step.files.map(({ path }) => path) : step.files
}

// A publish that changes nothing leaves no mark: nobody else has to take it over.
function isAsItShouldBe({ id, pieces, files }: HostState, { steps, leave }: DeployPlan): boolean {
  const isLeaving = leave.size > 0 || [...files.values()].some(({ leaves }) => leaves !== undefined)
  return id !== undefined && pieces === 0 && steps.length === 0 && !isLeaving
}

function toEntries(site: SiteFiles, { leave }: DeployPlan, { files }: HostState): HostState['files'] {
  const own = [...site.values()].map(({ path, print }) => [path, { print }] as const)
  const leaving = [...leave].map(
    ([path, leaves]) => [path, { print: files.get(path)?.print ?? '', leaves }] as const,
  )
  return new Map([...own, ...leaving])
}

// Content that lacks what others have published since would take it off the site.
function refuseUnknown(host: Host, { publishes }: HostState, { id, known, after }: DeployRequest): void {
  const unknown = publishes.filter((one) => one !== id && !known.has(one)).at(-1)
  if (unknown === undefined || known.size === 0 || after === unknown) return
  throw new PublishError(
    `${host.place}: somebody else has published there (${unknown}) since this machine did last; nothing was changed: fetch their content first, then say so by --after ${unknown}`,
  )
}

/** On a machine without a record of its own: whatever readers have must be in the content of this one too. */
function refuseVanished(
  host: Host,
  plan: DeployPlan,
  { publishes }: HostState,
  request: DeployRequest,
): void {
  const gone = plan.remove.filter((path) => /^issues\/.+\/index\.html$/.test(path))
  const last = publishes.filter((one) => one !== request.id).at(-1) ?? 'none'
  if (gone.length === 0 || request.known.size > 0 || request.after === last) return
  throw new PublishError(
    `${host.place}: ${gone.length} pages there are not in this content (${gone.slice(0, 3).join(', ')}); nothing was changed: is this content older? If they are to go, say so by --after ${last}`,
  )
}

function tellOfForeign(host: Host, { foreign }: HostState, site: SiteFiles): void {
  if (foreign.length === 0) return
  const replaced = foreign.filter((path) => site.has(path))
  tell(
    `${host.place}: ${foreign.length} files there are not of this project; they stay, but ${replaced.length} of a same name: ${foreign.slice(0, 5).join(', ')}`,
  )
}
