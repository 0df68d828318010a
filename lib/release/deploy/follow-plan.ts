import { type Progress, startProgress } from '../../build/progress.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import type { Host } from '../host/host.ts'
import { type HostState, writePiece } from './host-list.ts'
import type { Hold } from './host-lock.ts'
import type { DeployPlan, Step } from './plan-deploy.ts'

/** How many files are sent before it is written down at the host that they stand there, at least. */
const leastAtATime = 200
const mostPieces = 100

/** Carries out some of the steps at a time, written down before and after. Gives how many pieces lie at the host then. */
export async function followPlan(
  host: Host,
  hold: Hold,
  { steps }: DeployPlan,
  state: HostState,
  id: string,
): Promise<number> {
  const count = steps.reduce((sum, { files }) => sum + files.length, 0)
  const progress = startProgress(
    inTerminalLanguage({ zh: '正在上传、删除文件', en: 'files uploaded or removed' }),
    count,
  )
  const most = Math.max(leastAtATime, Math.ceil(count / mostPieces))
  let pieces = state.pieces
  for (const stretch of toStretches(steps, most)) {
    await hold.check()
    await followStretch({ host, hold, progress, number: pieces, id, base: state.id ?? '' }, stretch)
    pieces += 1
  }
  return pieces
}

interface Way {
  readonly host: Host
  readonly hold: Hold
  readonly progress: Progress
  /** Of the piece that is written. */
  readonly number: number
  readonly id: string
  readonly base: string
}

interface Done {
  readonly put: [path: string, print: string][]
  readonly gone: string[]
}

async function followStretch(way: Way, stretch: readonly Step[]): Promise<void> {
  const { host, number, id, base } = way
  const done: Done = { put: [], gone: [] }
  const open = new Set(stretch.flatMap(pathsOf))
  const write = () => writePiece(host, number, { id, base, open: [...open], ...done })
  await write()
  try {
    for (const step of stretch) await followStep(way, step, done)
  } catch (error) {
    // What was done is not done again; if the line is broken, this cannot be written down either.
    for (const path of [...done.put.map(([put]) => put), ...done.gone]) open.delete(path)
    await write().catch(() => undefined)
    throw error
  }
  open.clear()
  await write()
}

async function followStep({ host, hold, progress }: Way, step: Step, { put, gone }: Done): Promise<void> {
  const isDone = async () => {
    progress.step()
    await hold.checkIfSilent()
  }
  if (step.does === 'remove') {
    await host.remove(step.files, async (path) => {
      gone.push(path)
      await isDone()
    })
    return
  }
  await host.put(step.files, async ({ path, print }) => {
    put.push([path, print])
    await isDone()
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
