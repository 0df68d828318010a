import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { makePart, type PartSources } from './make-part.ts'
import type { PartCache } from './part-cache.ts'
import type { PartAnswer, PartWork } from './part-worker.ts'
import type { SitePart } from './plan-parts.ts'
import { startProgress } from './progress.ts'
import { PublishError } from './publish-error.ts'
import { toRules } from './read-rules.ts'

// A thread takes a second and 200 MB to start: it should have work for longer, and a small machine its memory.
const partsAThread = 12
const mostThreads = 8

interface Maker {
  readonly make: (part: SitePart) => Promise<void>
  readonly stop: () => Promise<unknown>
}

/**
 * Puts all parts into the new site: those that were made before as they were then, byte for byte, the others
 * made now, by as many threads as there are processors, and kept. Gives the number of documents.
 */
export async function writeParts(
  parts: readonly SitePart[],
  cache: PartCache,
  { exportDirectory, texts }: Omit<PartWork, 'cacheDirectory'>,
  outDirectory: string,
): Promise<number> {
  const missing = parts.filter(({ part, key }) => !cache.has(part, key))
  const threads = Math.min(availableParallelism(), mostThreads, Math.floor(missing.length / partsAThread))
  const work = { cacheDirectory: cache.directory, exportDirectory, texts }
  const makers =
    threads > 1
      ? Array.from({ length: threads }, () => startThread(work))
      : [makeHere(cache, { exportDirectory, rules: toRules(texts) })]
  try {
    await makeAll(missing, makers)
  } finally {
    await Promise.all(makers.map(({ stop }) => stop()))
  }
  const progress = startProgress('issues and months put in place', parts.length)
  return parts.reduce((documents, { part, key }) => {
    const files = cache.link(part, key, outDirectory)
    progress.step()
    return documents + files.filter((file) => file.endsWith('.html')).length
  }, 0)
}

async function makeAll(parts: readonly SitePart[], makers: readonly Maker[]): Promise<void> {
  const progress = startProgress('issues and months', parts.length)
  const queue = parts.values()
  const work = makers.map(async ({ make }) => {
    for (const part of queue) {
      await make(part)
      progress.step()
    }
  })
  await Promise.all(work)
}

function makeHere(cache: PartCache, sources: PartSources): Maker {
  return {
    make: (part) => cache.keep(part.part, part.key, (folder) => makePart(part, folder, sources)),
    stop: async () => undefined,
  }
}

function startThread(workerData: PartWork): Maker {
  const thread = new Worker(new URL('./part-worker.ts', import.meta.url), { workerData })
  return {
    make: async (part) => {
      thread.postMessage(part)
      const [answer] = (await once(thread, 'message')) as [PartAnswer]
      if (answer.fault !== undefined) throw new PublishError(answer.fault)
    },
    stop: () => thread.terminate(),
  }
}
