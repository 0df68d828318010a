import { type RuleTexts, toRules } from '../publish/document/read-rules.ts'
import { Store } from '../store/store.ts'
import { makePart } from './make-part.ts'
import { PartCache } from './part-cache.ts'
import type { SitePart } from './plan-parts.ts'
import { PublishError } from './publish-error.ts'

/** What a process that makes parts is told first. */
export interface PartWork {
  readonly cacheDirectory: string
  readonly exportDirectory: string
  readonly texts: RuleTexts
}

/** How a part came out: `fault` says what its user can mend. */
export interface PartAnswer {
  readonly fault?: string
}

type Save = (part: SitePart) => Promise<PartAnswer>

function toSave({ cacheDirectory, exportDirectory, texts }: PartWork): Save {
  const cache = new PartCache(new Store(cacheDirectory))
  const sources = { exportDirectory, rules: toRules(texts) }
  return async (part) => {
    try {
      await cache.save(part, (folder) => makePart(part, folder, sources))
      return {}
    } catch (error) {
      if (error instanceof PublishError) return { fault: error.message }
      throw error
    }
  }
}

// Told first what all parts have in common, then one part after the other. The channel to the build keeps this process
// alive: it ends when the build closes it or kills this process.
let save: Save | undefined
process.on('message', async (told: PartWork | SitePart) => {
  if ('texts' in told) save = toSave(told)
  else process.send?.(await save?.(told))
})
