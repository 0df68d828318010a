import { normalQuery } from '../text/normalise.ts'
import { acceptFirst, type QueryReading } from './reading.ts'
import { proposalOf } from './try-queries.ts'

/** A way of writing and what stands for it in print; each says the one thing that the other says. */
const ways: readonly (readonly [typed: RegExp, printed: string])[] = [
  [/(月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))号/g, '$1日'],
  [/(月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))日/g, '$1号'],
  [/([0-9])(?:摄氏度|度(?!电))/g, '$1℃'],
  [/([0-9])(?:摄氏度|°c)/g, '$1度'],
  [/([0-9])(?:°c|度(?!电))/g, '$1摄氏度'],
  [/([0-9])(?:千米|km(?![a-z0-9]))/g, '$1公里'],
  [/([0-9])(?:公里|km(?![a-z0-9]))/g, '$1千米'],
  [/([0-9])(?:千克|kg(?![a-z0-9]))/g, '$1公斤'],
  [/([0-9])(?:公斤|kg(?![a-z0-9]))/g, '$1千克'],
  [/(^|[^a-z0-9-])([a-z]{1,12})([0-9]{1,4})(?![a-z0-9])/g, '$1$2-$3'],
  [/(^|[^a-z0-9-])([a-z]{1,12})([0-9]{1,4})(?![a-z0-9])/g, '$1"$2 $3"'],
  [/(^|[^a-z0-9])([a-z]{1,12})[- ]([0-9]{1,4})(?![a-z0-9-])/g, '$1$2$3'],
  [/(^|[^a-z0-9])([a-z]{2,12})[- ]([a-z]{2,12})(?![a-z0-9-])/g, '$1$2$3'],
]

/** What says the very thing in another way of writing: 5号 for 5日, ℃ for 度, covid19 for COVID-19, F35 for F-35. */
export const asWritten: QueryReading = {
  name: 'written',
  async propose({ mayBeReplaced, isPlain, runner, typed }) {
    if (!mayBeReplaced || !isPlain) return []
    const text = normalQuery(typed)
    const others = ways.map(([way, printed]) => text.replace(way, printed)).filter((other) => other !== text)
    return [...new Set(others)].map((query) => proposalOf(runner, query))
  },
  accept: acceptFirst,
}
