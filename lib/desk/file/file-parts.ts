/** A content file cut where its front matter begins and ends; the parts joined are the file, byte for byte. */
export interface FileParts {
  /** All up to the end of the first line of `---`, a byte order mark included. */
  readonly head: string
  readonly yaml: string
  /** The second line of `---` and the blank lines below it. */
  readonly gap: string
  /** The text, without the blank lines around it. */
  readonly text: string
  /** White space at the end. */
  readonly tail: string
  readonly newline: '\n' | '\r\n'
}

/** Cuts a file; `undefined` where it has no front matter between two lines of `---`, or old line ends of one `\r`. */
export function cutFile(file: string): FileParts | undefined {
  const head = /^\ufeff?---[ \t]*\r?\n/.exec(file)?.[0]
  if (head === undefined || /\r(?!\n)/.test(file)) return undefined
  const behind = file.slice(head.length)
  const closing = /^---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*/m.exec(behind)
  if (!closing || /^---/m.exec(behind)?.index !== closing.index) return undefined
  const yaml = behind.slice(0, closing.index)
  const body = behind.slice(closing.index + closing[0].length)
  const text = body.trimEnd()
  return {
    head,
    yaml,
    gap: closing[0],
    text,
    tail: body.slice(text.length),
    newline: head.endsWith('\r\n') ? '\r\n' : '\n',
  }
}

/** The file with other fields or another text; what is equal stays as it is, byte for byte. */
export function joinFile(
  parts: FileParts,
  { yaml, text }: { readonly yaml: string; readonly text: string },
): string {
  const { newline, tail } = parts
  const typed = text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+/, '')
  const body = spliceLines(parts.text, typed.trimEnd(), newline)
  const isAdded = parts.text === '' && body !== ''
  const gap =
    isAdded && !/\n\r?\n$/.test(parts.gap) ? `${parts.gap.trimEnd()}${newline}${newline}` : parts.gap
  return parts.head + yaml + gap + body + (isAdded && tail === '' ? newline : tail)
}

interface TypedLine {
  readonly text: string
  readonly end: string
}

/** A text with its changed lines put in place of those that were there; all other lines keep their own line ends. */
export function spliceLines(before: string, after: string, newline: string): string {
  const old = toLines(before)
  const now = after.split('\n')
  const from = countSame(now, (i) => old[i]?.text)
  const most = Math.min(now.length, old.length) - from
  const back = Math.min(
    most,
    countSame(now.toReversed(), (i) => old.at(-1 - i)?.text),
  )
  const middle = now.slice(from, now.length - back).map((text) => ({ text, end: newline }))
  const lines = [...old.slice(0, from), ...middle, ...(back > 0 ? old.slice(-back) : [])]
  return lines.map(({ text, end }, i) => text + (i === lines.length - 1 ? '' : end || newline)).join('')
}

function toLines(text: string): readonly TypedLine[] {
  const pieces = text.split(/(\r?\n)/)
  return pieces.flatMap((piece, i) => (i % 2 === 0 ? [{ text: piece, end: pieces[i + 1] ?? '' }] : []))
}

function countSame(lines: readonly string[], other: (index: number) => string | undefined): number {
  const different = lines.findIndex((line, i) => line !== other(i))
  return different < 0 ? lines.length : different
}
