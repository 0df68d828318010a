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
  const longest = Math.max(0, ...[...phrases.keys()].map(({ length }) => length))
  let converted = ''
  while (converted.length < text.length) {
    const at = converted.length
    converted += phraseAt(text, at, longest, phrases) ?? characters.get(text.charAt(at)) ?? text.charAt(at)
  }
  return converted
}

function phraseAt(
  text: string,
  at: number,
  longest: number,
  phrases: ReadonlyMap<string, string>,
): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    const found = phrases.get(text.slice(at, at + length))
    if (found !== undefined) return found
  }
  return undefined
}
