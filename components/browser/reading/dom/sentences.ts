/** A part of a text, in UTF-16 units, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is spoken in one go at most, where it can be parted: network voices stop after some 15 seconds. */
const longest = 50

const sentence = /[^。！？；]+[。！？；]*[”’》）」』]*/g
// Never a colon or a comma of Latin type: they stand inside 10:30 and 1,000.
const pause = /[，、\s]/
// What may stand before a sentence and is none of it.
const idle = /^[\s。！？；，、：—―…]+/
const hasWords = /[\p{L}\p{N}]/u

/**
 * A text as it is read aloud: sentence by sentence, a closing quote with its sentence, and parts of those that
 * are longer than one breath. What has no word in it is not read.
 */
export function splitSentences(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(sentence)) {
    for (const span of splitLong(text, { start: match.index, end: match.index + match[0].length })) {
      const part = text.slice(span.start, span.end)
      const start = span.start + part.length - part.replace(idle, '').length
      const end = span.end - (part.length - part.trimEnd().length)
      if (hasWords.test(part)) found.push({ start, end })
    }
  }
  return found
}

// Cut behind the last pause that is near enough; a run without one, such as a long name, is left whole.
function splitLong(text: string, { start, end }: Span): Span[] {
  if (end - start <= longest) return [{ start, end }]
  const near = text.slice(start, start + longest)
  const place = lastPause(near)
  const cut = place >= 0 ? start + place + 1 : nextPause(text, start + longest, end)
  return cut >= end ? [{ start, end }] : [{ start, end: cut }, ...splitLong(text, { start: cut, end })]
}

function lastPause(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (pause.test(text[at] ?? '')) return at
  return -1
}

function nextPause(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (pause.test(text[at] ?? '')) return at + 1
  return end
}

/** What a voice is given of a sentence: without the dash of a 副题, a break of the line as a space, the blank of a credit. */
export function toSpoken(text: string): string {
  return text
    .replace(/^[—―－-]+\s*/, '')
    .replace(/\s+/g, (blank) => (blank === '\u3000' ? blank : ' '))
    .trim()
}
