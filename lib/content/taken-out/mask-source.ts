/** Words that were hidden: the text in which their mask stands now, and the mask. */
export interface HiddenWords {
  readonly text: string
  readonly mask: string
}

/** How many characters beside a mask tell its place in the supplied text. */
const around = 12
/** Longest words that one mask stands for. */
const longest = 60

/**
 * The supplied text with the same masks as the article: what was hidden is nowhere in the content but there, where it is
 * found by the words around it. `undefined` where those are not found: then nobody can say where it stands.
 */
export function maskSource(source: string, hidden: readonly HiddenWords[]): string | undefined {
  let masked: string | undefined = source
  for (const words of hidden) masked = masked === undefined ? undefined : maskWords(masked, words)
  return masked
}

function maskWords(source: string, { text, mask }: HiddenWords): string | undefined {
  const { characters, places } = withoutBlanks(source)
  const pattern = toPattern(strip(text), strip(mask))
  const found = [...characters.matchAll(pattern)]
  if (found.length === 0) return undefined
  const spans = found.flatMap(({ indices }) => indices?.slice(1) ?? []).filter((span) => span !== undefined)
  let masked = source
  for (const [start, end] of spans.toReversed()) {
    if (end === start) continue
    const from = places[start] ?? 0
    const to = (places[end - 1] ?? 0) + 1
    masked = masked.slice(0, from) + mask + masked.slice(to)
  }
  return masked
}

/** The words beside each mask with whatever stands between them; at an end of the text lines must end there too. */
function toPattern(text: string, mask: string): RegExp {
  const parts = text.split(mask)
  const written = parts.map((part, index) => {
    const characters = [...part]
    if (index === 0) return part === '' ? '(?<=^|\\n)' : joined(characters.slice(-around))
    if (index === parts.length - 1) return part === '' ? '(?=\\n|$)' : joined(characters.slice(0, around))
    return joined(characters)
  })
  // At an end of the text it is the line that tells how far the words reach, so that they hold no line end there.
  const between = written.slice(1).map((next, index) => {
    const isAtEnd = parts[index] === '' || (index === parts.length - 2 && parts.at(-1) === '')
    return `(${isAtEnd ? '[^\\n]' : '[^]'}{0,${longest}}?)${next}`
  })
  return new RegExp((written[0] ?? '') + between.join(''), 'dgu')
}

// A line may end between any two characters.
function joined(characters: readonly string[]): string {
  return characters.map((character) => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\n*')
}

function strip(text: string): string {
  return text.replace(/\s+/g, '')
}

/** A text without blanks but for its line ends, and where each of its UTF-16 units stood. */
function withoutBlanks(source: string): { readonly characters: string; readonly places: readonly number[] } {
  const places: number[] = []
  let characters = ''
  for (let at = 0; at < source.length; at += 1) {
    const unit = source[at] ?? ''
    if (unit !== '\n' && /\s/.test(unit)) continue
    characters += unit
    places.push(at)
  }
  return { characters, places }
}
