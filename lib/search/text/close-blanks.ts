import { classOf, ideograph, wordCharacter } from './characters.ts'
import type { Normal } from './normalise.ts'

const space = 0x20

/**
 * Closes the blanks that only pad: those between single Han characters, as in 王　涵 or 单　位. A blank beside a longer
 * word parts words and stays (记者 王　涵 becomes 记者 王涵). In place.
 */
export function closeBlanks(normal: Normal): Normal {
  const closed = paddingOf(normal.units, normal.length)
  const [first] = closed
  if (first === undefined) return normal
  const { units, starts, ends } = normal
  let kept = first
  let next = 0
  for (let at = first; at < normal.length; at++) {
    if (at === closed[next]) next++
    else {
      units[kept] = units[at] ?? 0
      starts[kept] = starts[at] ?? 0
      ends[kept] = ends[at] ?? 0
      kept++
    }
  }
  normal.length = kept
  return normal
}

/**
 * The forms that a phrase of a query may have in a text: a single character at its edge may be the end of a longer
 * word there, and the blank beside it then stays.
 */
export function paddedForms(phrase: string): readonly string[] {
  if (!phrase.includes(' ')) return [phrase]
  const edges = ['', '一']
  const forms = edges.flatMap((before) => {
    return edges.map((after) => {
      const closed = closedText(before + phrase + after)
      return closed.slice(before.length, closed.length - after.length)
    })
  })
  return [...new Set(forms)]
}

function closedText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const closed = new Set(paddingOf(units, text.length))
  return [...units.keys()].map((at) => (closed.has(at) ? '' : text.charAt(at))).join('')
}

/** Places of the blanks that are closed, ascending. */
function paddingOf(units: ArrayLike<number>, length: number): readonly number[] {
  const closed: number[] = []
  /** Characters of the word so far. */
  let word = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    if (unit !== space) word = isHan(unit) ? word + 1 : isWordPart(unit) ? word + 2 : 0
    else {
      if (word === 1 && isLone(units, at + 1, length)) closed.push(at)
      word = 0
    }
    if (isHan(unit) && isHighSurrogate(unit)) at++
  }
  return closed
}

/** Whether a Han character stands here without another or a letter behind it. */
function isLone(units: ArrayLike<number>, at: number, length: number): boolean {
  const unit = units[at] ?? 0
  if (at >= length || !isHan(unit)) return false
  const end = at + (isHighSurrogate(unit) ? 2 : 1)
  const next = units[end] ?? space
  return end >= length || !(isHan(next) || isWordPart(next))
}

function isHan(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    unit === 0x3007 ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    // The first halves of the planes that Han characters fill.
    (unit >= 0xd840 && unit <= 0xd8bf)
  )
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}

/** Letters and digits of any script; outside the Basic Multilingual Plane all that is not Han. */
function isWordPart(unit: number): boolean {
  if ((unit & 0xf800) === 0xd800) return true
  const kind = classOf(unit)
  return kind === wordCharacter || kind === ideograph
}
