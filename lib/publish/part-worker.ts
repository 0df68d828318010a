import { parentPort, workerData } from 'node:worker_threads'
import { makePart } from './make-part.ts'
import { PartCache } from './part-cache.ts'
import type { SitePart } from './plan-parts.ts'
import { PublishError } from './publish-error.ts'
import { type RuleTexts, toRules } from './read-rules.ts'

/** What a thread that makes parts is started with. */
export interface PartWork {
  readonly cacheDirectory: string
  readonly exportDirectory: string
  readonly texts: RuleTexts
}

/** How a part came out: `fault` says what its user can mend. */
export interface PartAnswer {
  readonly fault?: string
}

const { cacheDirectory, exportDirectory, texts } = workerData as PartWork
const cache = new PartCache(cacheDirectory)
const sources = { exportDirectory, rules: toRules(texts) }

async function keep(part: SitePart): Promise<PartAnswer> {
  try {
    await cache.keep(part.part, part.key, (folder) => makePart(part, folder, sources))
    return {}
  } catch (error) {
    if (error instanceof PublishError) return { fault: error.message }
    throw error
  }
}

// One part after the other, as it is told.
parentPort?.on('message', async (part: SitePart) => parentPort?.postMessage(await keep(part)))
