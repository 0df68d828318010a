import { randomBytes } from 'node:crypto'
import { PublishError } from '../../build/publish-error.ts'
import { tell } from '../../build/tell.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import { toSitePath } from '../../urls.ts'
import type { Host } from '../host/host.ts'
import { followPlan } from './follow-plan.ts'
import { type HostState, readHostState, writeHostList } from './host-list.ts'
import { whileHolding } from './host-lock.ts'
import { type DeployPlan, planDeploy } from './plan-deploy.ts'
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
    // Behind # stands what of it was taken out.
    const first = fresh.map((address) => toSitePath(address.replace(/#.*$/, '')).slice(1))
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
    inTerminalLanguage({
      zh: `${host.place}：这台电脑上次上线以后，别人上过线（${unknown}）；什么也没有改：先取来他们的稿件，再加 --after ${unknown}`,
      en: `${host.place}: somebody else has published there (${unknown}) since this machine did last; nothing was changed: fetch their content first, then say so by --after ${unknown}`,
    }),
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
    inTerminalLanguage({
      zh: `${host.place}：那里有 ${gone.length} 个页面，这里的稿件里没有（${gone.slice(0, 3).join('、')}）；什么也没有改：这里的稿件是旧的吗？确实要删去，加 --after ${last}`,
      en: `${host.place}: ${gone.length} pages there are not in this content (${gone.slice(0, 3).join(', ')}); nothing was changed: is this content older? If they are to go, say so by --after ${last}`,
    }),
  )
}

function tellOfForeign(host: Host, { foreign }: HostState, site: SiteFiles): void {
  if (foreign.length === 0) return
  const replaced = foreign.filter((path) => site.has(path))
  tell(
    inTerminalLanguage({
      zh: `${host.place}：那里有 ${foreign.length} 个别的文件，都留着，只有 ${replaced.length} 个同名的被换掉：${foreign.slice(0, 5).join('、')}`,
      en: `${host.place}: ${foreign.length} files there are not of this project; they stay, but ${replaced.length} of a same name: ${foreign.slice(0, 5).join(', ')}`,
    }),
  )
}
