/** What changes where a text is shown in 繁体: phrases first, the longest first, then single characters. */
export interface TraditionalMap {
  readonly characters: ReadonlyMap<string, string>
  readonly phrases: ReadonlyMap<string, string>
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
  return {
    characters: new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)])),
    phrases: new Map(
      strings.map((phrase) => [phrase.slice(0, phrase.length / 2), phrase.slice(phrase.length / 2)]),
    ),
  }
}

/** The text in 繁体, unit for unit as long as it was, so that what marks a place in it still does. */
export function toTraditional(text: string, { characters, phrases }: TraditionalMap): string {
  const byFirst = groupByFirst(phrases.keys())
  let converted = ''
  while (converted.length < text.length) {
    const first = text.charAt(converted.length)
    const phrase = byFirst.get(first)?.find((from) => text.startsWith(from, converted.length)) ?? first
    converted += phrases.get(phrase) ?? characters.get(phrase) ?? phrase
  }
  return converted
}

/** Phrases by their first character, the longest first. */
function groupByFirst(phrases: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const phrase of phrases)
    groups.set(phrase.charAt(0), [...(groups.get(phrase.charAt(0)) ?? []), phrase])
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length)
  return groups
}
