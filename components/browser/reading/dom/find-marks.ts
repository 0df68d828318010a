/** An occurrence of a marked string in a text, in UTF-16 units, the end excluded. */
export interface MarkRange {
  readonly start: number
  readonly end: number
}

const mostStrings = 20
const longestString = 200

/** The strings that an address asks to mark (`?mark=消防|17次`), as they stand in the text, longest first. */
export function parseMarks(search: string): readonly string[] {
  const strings = new URLSearchParams(search).getAll('mark').flatMap((value) => value.split('|'))
  const usable = strings.filter((string) => string.trim() !== '' && string.length <= longestString)
  return [...new Set(usable)].slice(0, mostStrings).sort((a, b) => b.length - a.length)
}

/** Every place where one of the strings stands; where two begin together the longer one, none inside another. */
export function findMarks(text: string, strings: readonly string[]): MarkRange[] {
  const found: MarkRange[] = []
  let at = 0
  for (;;) {
    const next = earliest(text, strings, at)
    if (!next) return found
    found.push(next)
    at = next.end
  }
}

function earliest(text: string, strings: readonly string[], from: number): MarkRange | undefined {
  let first: MarkRange | undefined
  for (const string of strings) {
    const start = text.indexOf(string, from)
    if (start >= 0 && (!first || start < first.start)) first = { start, end: start + string.length }
  }
  return first
}
