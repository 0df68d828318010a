/** Phrases by their first character, the longest first, each with what becomes of it. */
export type PhraseTable = Map<string, readonly Phrase[]>

type Phrase = readonly [from: string, to: string]

/** What changes where a text is shown in 繁体: phrases first, the longest first, then single characters. */
export interface TraditionalMap {
  readonly characters: ReadonlyMap<string, string>
  readonly phrases: PhraseTable
}

/** The map as a file: pairs of characters run together, and phrases each followed by what becomes of it. */
export interface TraditionalFile {
  readonly characters: string
  readonly phrases: readonly string[]
}

/** Reads a map; what is no map is an empty one. */
export function parseTraditionalMap(file: unknown): TraditionalMap {
  const { characters, phrases } = Object(file) as Partial<Record<keyof TraditionalFile, unknown>>
  const pairs = typeof characters === 'string' ? (characters.match(/../gs) ?? []) : []
  const strings = Array.isArray(phrases) ? phrases.filter((phrase) => typeof phrase === 'string') : []
  const table: PhraseTable = new Map()
  for (const phrase of strings) {
    addPhrase(table, phrase.slice(0, phrase.length / 2), phrase.slice(phrase.length / 2))
  }
  return {
    characters: new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)])),
    phrases: table,
  }
}

/** Adds a phrase, or changes what becomes of it. */
export function addPhrase(table: PhraseTable, from: string, to: string): void {
  const first = from.charAt(0)
  const others = (table.get(first) ?? []).filter(([other]) => other !== from)
  table.set(
    first,
    [...others, [from, to] as const].sort(([a], [b]) => b.length - a.length),
  )
}

/** The text in 繁体, unit for unit as long as it was, so that what marks a place in it still does. */
export function toTraditional(text: string, { characters, phrases }: TraditionalMap): string {
  let converted = ''
  while (converted.length < text.length) {
    const first = text.charAt(converted.length)
    const phrase = phrases.get(first)?.find(([from]) => text.startsWith(from, converted.length))
    converted += phrase?.[1] ?? characters.get(first) ?? first
  }
  return converted
}
