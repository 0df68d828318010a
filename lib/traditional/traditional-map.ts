import { addPhrase, type TraditionalFile, type TraditionalMap, toTraditional } from './convert.ts'
import { traditionalText } from './traditional-text.ts'

/** How far around a character that was taken wrong its phrase may reach. */
const widest = 12

/**
 * The map that turns these texts, and no others, into what `traditionalText` makes of them: each character by what it
 * becomes most often, and phrases where it becomes something else (头发, 皇后). Texts that change in length stay as
 * they are.
 */
export function toTraditionalMap(texts: readonly string[]): TraditionalFile {
  const pairs = texts.map((text) => [text, sameLength(text)] as const)
  const characters = usualCharacters(pairs)
  const phrases = new Map<string, string>()
  const map: TraditionalMap = { characters, phrases: new Map() }
  for (let width = 2; width <= widest; width += 1) {
    const wrong = pairs.filter(([text, wanted]) => toTraditional(text, map) !== wanted)
    if (wrong.length === 0) break
    for (const [text, wanted] of wrong) {
      for (const [from, to] of wrongPhrases(text, wanted, width, map)) {
        phrases.set(from, to)
        addPhrase(map.phrases, from, to)
      }
    }
  }
  return {
    characters: [...characters].flat().join(''),
    phrases: [...phrases].map(([from, to]) => from + to),
  }
}

function sameLength(text: string): string {
  const wanted = traditionalText(text)
  return wanted.length === text.length ? wanted : text
}

/** What each character that ever changes becomes most often, where that is not itself. */
function usualCharacters(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const [text, wanted] of pairs) {
    for (let at = 0; at < text.length; at += 1) {
      const from = text.charAt(at)
      if (from !== wanted.charAt(at) && !counts.has(from)) counts.set(from, new Map())
    }
  }
  for (const [text, wanted] of pairs) {
    for (let at = 0; at < text.length; at += 1) {
      const became = counts.get(text.charAt(at))
      became?.set(wanted.charAt(at), (became.get(wanted.charAt(at)) ?? 0) + 1)
    }
  }
  const usual = [...counts].map(([from, became]) => {
    const [[to] = [from]] = [...became].sort((a, b) => b[1] - a[1])
    return [from, to] as const
  })
  return new Map(usual.filter(([from, to]) => from !== to).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** For each place that comes out wrong the words around it, a little wider in each round, and what they should become. */
function wrongPhrases(text: string, wanted: string, width: number, map: TraditionalMap): [string, string][] {
  const converted = toTraditional(text, map)
  const found: [string, string][] = []
  for (let at = 0; at < text.length; at += 1) {
    if (converted.charAt(at) === wanted.charAt(at)) continue
    const start = Math.max(0, at - Math.floor((width - 1) / 2))
    const end = Math.min(text.length, start + width)
    found.push([text.slice(start, end), wanted.slice(start, end)])
  }
  return found
}
