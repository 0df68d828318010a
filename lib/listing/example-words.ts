import type { Article, Issue } from '../model.ts'

const most = 6
const shortest = 4
const longest = 6
/** A string that recurs so often in one issue is a word of it. */
const leastCount = 3

/**
 * A few words that a search is sure to find: the issue's topics, and then strings of four to six characters that
 * recur in its texts most often. None is part of another.
 */
export function exampleWords({ pages }: Issue): readonly string[] {
  const articles = pages.flatMap((page) => page.articles).filter(({ status }) => status === 'published')
  const words: string[] = []
  for (const word of [...articles.flatMap(({ topics }) => topics), ...recurring(articles)]) {
    if (words.length === most) break
    if (!words.some((other) => overlap(other, word))) words.push(word)
  }
  return words
}

/** Recurring strings of Han characters by the room that they take in the texts, the largest first. */
function recurring(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>()
  const texts = articles.flatMap(({ body }) => body.blocks.map(({ text }) => text))
  for (const run of texts.flatMap((text) => text.match(/\p{Script=Han}{4,}/gu) ?? [])) {
    for (let length = shortest; length <= longest; length++) {
      for (let start = 0; start + length <= run.length; start++) {
        const string = run.slice(start, start + length)
        counts.set(string, (counts.get(string) ?? 0) + 1)
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort(([a, countA], [b, countB]) => countB * b.length - countA * a.length || (a < b ? -1 : 1))
    .map(([string]) => string)
}

/** Whether two words share three characters in a row: 消防救援 and 防救援支. */
function overlap(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  for (let start = 0; start + 3 <= a.length; start++) if (b.includes(a.slice(start, start + 3))) return true
  return false
}
