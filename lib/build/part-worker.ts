import { type RuleTexts, toRules } from '../publish/document/read-rules.ts'
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

type Keep = (part: SitePart) => Promise<PartAnswer>

function toKeep({ cacheDirectory, exportDirectory, texts }: PartWork): Keep {
  const cache = new PartCache(cacheDirectory)
  const sources = { exportDirectory, rules: toRules(texts) }
  return async (part) => {
    try {
      await cache.keep(part.part, part.key, (folder) => makePart(part, folder, sources))
      return {}
    } catch (error) {
      if (error instanceof PublishError) return { fault: error.message }
      throw error
    }
  }
}

// First what all parts have in common, then one part after the other; it ends when its parent lets go of it.
let keep: Keep | undefined
process.on('message', async (told: PartWork | SitePart) => {
  if ('texts' in told) keep = toKeep(told)
  else process.send?.(await keep?.(told))
})
