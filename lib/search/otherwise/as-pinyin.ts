import type { QueryReading } from './reading.ts'
import { offered, proposalOf } from './try-queries.ts'

/** Letters as the characters that they spell: `xiaofang jiuyuan` for 消防救援, `jinci 唐碑` for 晋祠 唐碑. */
export const asPinyin: QueryReading = {
  name: 'pinyin',
  async propose(asked) {
    if (!asked.isPinyin && !asked.isMixed) return []
    return (await asked.pinyin()).map((query) => proposalOf(asked.runner, query))
  },
  async accept(tried) {
    return { best: tried[0], suggestions: offered(tried, 'pinyin') }
  },
}
