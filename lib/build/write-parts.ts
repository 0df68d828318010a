import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { unpackSourceFaces } from '../fonts/source-faces.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { toRules } from '../publish/document/read-rules.ts'
import { removeOthers } from '../store/remove-others.ts'
import { makePart, type PartSources } from './make-part.ts'
import type { PartCache } from './part-cache.ts'
import type { PartAnswer, PartWork } from './part-worker.ts'
import type { CachedPart, SitePart } from './plan-parts.ts'
import { startProgress } from './progress.ts'
import { PublishError } from './publish-error.ts'

// A process takes a second and 200 MB to start: it should have work for longer, and a small machine its memory.
const partsAProcess = 12
const mostProcesses = 8

interface Maker {
  readonly make: (part: SitePart) => Promise<void>
  readonly stop: () => void
}

/**
 * Brings the folder of the new site to holding nothing but the parts that are cached, as they were made, byte for byte;
 * what stands there of them stays. Gives the files of the parts. Other work goes on beside it.
 */
export async function placeParts(
  parts: readonly CachedPart[],
  cache: PartCache,
  outDirectory: string,
): Promise<readonly string[]> {
  const files = parts.flatMap((part) => cache.files(part))
  await removeOthers(outDirectory, new Set(files))
  const progress = startProgress(
    inTerminalLanguage({ zh: '正在放回没有变的期和月', en: 'issues and months put in place' }),
    parts.length,
  )
  for (const part of parts) {
    cache.link(part, outDirectory)
    progress.step()
    await setImmediate()
  }
  return files
}

/**
 * Makes parts by as many processes as there are processors, saves them and puts them into the new site; gives their
 * files.
 */
export async function makeParts(
  parts: readonly SitePart[],
  cache: PartCache,
  { exportDirectory, texts }: Omit<PartWork, 'cacheDirectory'>,
  outDirectory: string,
): Promise<readonly string[]> {
  if (parts.length > 0) await unpackSourceFaces()
  const processes = Math.min(availableParallelism(), mostProcesses, Math.floor(parts.length / partsAProcess))
  const work = { cacheDirectory: cache.store.directory, exportDirectory, texts }
  const makers =
    processes > 1
      ? Array.from({ length: processes }, () => startProcess(work))
      : [makeHere(cache, { exportDirectory, rules: toRules(texts) })]
  const progress = startProgress(
    inTerminalLanguage({ zh: '正在写出期和月', en: 'issues and months written' }),
    parts.length,
  )
  const queue = parts.values()
  const files: string[][] = []
  const makeThose = async ({ make }: Maker) => {
    for (const part of queue) {
      await make(part)
      files.push([...cache.link(part, outDirectory)])
      progress.step()
    }
  }
  try {
    await Promise.all(makers.map(makeThose))
  } finally {
    for (const { stop } of makers) stop()
  }
  return files.flat()
}

function makeHere(cache: PartCache, sources: PartSources): Maker {
  return {
    make: (part) => cache.save(part, (folder) => makePart(part, folder, sources)),
    stop: () => undefined,
  }
}

function startProcess(work: PartWork): Maker {
  const file = fileURLToPath(new URL('./part-worker.ts', import.meta.url))
  const child = fork(file, {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  child.send(work)
  return {
    make: async (part) => {
      child.send(part)
      const { fault } = await answerOf(child)
      if (fault !== undefined) throw new PublishError(fault)
    },
    stop: () => child.kill(),
  }
}

async function answerOf(child: ChildProcess): Promise<PartAnswer> {
  const settled = new AbortController()
  const { signal } = settled
  const answer = once(child, 'message', { signal }).then(([told]): PartAnswer => told)
  // Killed, or it has told by then what it died of.
  const end = once(child, 'exit', { signal }).then(([code, by]): PartAnswer => {
    return { fault: `a process that makes issues ended with ${by ?? code}; start the build again` }
  })
  return await Promise.race([answer, end]).finally(() => settled.abort())
}
