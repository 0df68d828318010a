import { isDigit } from './characters.ts'
import { closeBlanks } from './close-blanks.ts'
import { radicals } from './radicals.ts'

/** Traditional → simplified by UTF-16 unit, one to one; `undefined` for what stays as it is. */
export type Fold = Pick<ReadonlyMap<number, number>, 'get'>

/**
 * Text in the form that is compared, as UTF-16 units. Unit `i` comes from the original's characters from
 * `starts[i]` up to `ends[i]`, so that what is found can be marked where it stands. The arrays may be
 * longer than `length`.
 */
export interface Normal {
  length: number
  units: Uint16Array
  starts: Uint32Array
  ends: Uint32Array
}

const unknown = 0
const complex = 1
const removed = 2
const space = 0x20
const comma = 0x2c
const times = 0xd7

/** Characters that are written in more than one way. */
const variants = new Map([
  ...radicals,
  ...pairs('‐‑‒–—―−⸺', '-'),
  ...pairs('’‘‛', "'"),
  ...pairs('“”„‟', '"'),
  ...pairs('•・‧∙⋅', '·'),
  ...pairs('〜∼', '~'),
  ...pairs('○◯', '〇'),
])

const ignorable = /\p{Cf}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|\u034f|\u115f|\u1160|\u3164|\uffa0/gu
const joining = /[\p{M}\uff9e\uff9f\u1160-\u11ff]/u
const blank = /^[\s\p{Z}\p{Cc}]$/u
/** What each unit becomes when it stands alone, filled as units occur. */
const table = new Uint16Array(0x10000)

/**
 * Brings text into the form that is compared: NFKC, radicals as ideographs, invisible characters taken out, lower
 * case, white space as single spaces and none between padded characters (王　涵), 14,600 as 14600, 3x5 as 3×5, and
 * traditional characters folded where `fold` is given. `into` is used again if it is large enough.
 */
export function normalise(text: string, fold?: Fold, into?: Normal): Normal {
  return closeBlanks(normaliseUnits(text, fold, into))
}

/** The normal form as a string, for comparing only. */
export function normalText(text: string, fold?: Fold): string {
  return toText(normalise(text, fold))
}

/** What was typed, in the same form but for its blanks: there a blank parts words. */
export function normalQuery(text: string, fold?: Fold): string {
  return toText(normaliseUnits(text, fold))
}

function normaliseUnits(text: string, fold?: Fold, into?: Normal): Normal {
  const normal = into ?? createNormal(text.length + 8)
  normal.length = 0
  let at = 0
  let mapped = mappedAt(text, 0)
  while (at < text.length) {
    const next = mappedAt(text, at + 1)
    if (mapped !== complex && next !== complex) {
      if (mapped !== removed) push(normal, mapped, at, at + 1, fold)
      at++
      mapped = next
    } else {
      at = pushCluster(normal, text, at, fold)
      mapped = mappedAt(text, at)
    }
  }
  return joinFigures(normal)
}

/** The units of a normal form as a string. */
export function toText({ units, length }: Normal): string {
  let text = ''
  for (let from = 0; from < length; from += 4096) {
    text += String.fromCharCode(...units.subarray(from, Math.min(from + 4096, length)))
  }
  return text
}

/** Reads a table of pairs, each a traditional character and the simplified one after it. */
export function parseFold(table: string): ReadonlyMap<number, number> {
  const fold = new Map<number, number>()
  for (let at = 0; at + 1 < table.length; at += 2) fold.set(table.charCodeAt(at), table.charCodeAt(at + 1))
  return fold
}

function createNormal(capacity: number): Normal {
  return {
    length: 0,
    units: new Uint16Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
  }
}

/** What the unit at a place becomes, `removed` past the end. */
function mappedAt(text: string, at: number): number {
  if (at >= text.length) return removed
  const unit = text.charCodeAt(at)
  return table[unit] || learn(unit)
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const result = joining.test(character) ? '' : normaliseCluster(character)
  const isSurrogate = (unit & 0xf800) === 0xd800
  const isSingle = result.length === 1 && !isSurrogate
  const mapped = isSingle ? result.charCodeAt(0) : result === '' && isIgnorable(character) ? removed : complex
  table[unit] = mapped
  return mapped === unknown ? complex : mapped
}

function isIgnorable(character: string): boolean {
  return character.replace(ignorable, '') === ''
}

function normaliseCluster(cluster: string): string {
  const composed = cluster.replace(ignorable, '').normalize('NFKC').toLowerCase().normalize('NFKC')
  return Array.from(composed, (part) => (blank.test(part) ? ' ' : (variants.get(part) ?? part))).join('')
}

function pushCluster(normal: Normal, text: string, at: number, fold: Fold | undefined): number {
  let end = at + String.fromCodePoint(text.codePointAt(at) ?? space).length
  while (end < text.length) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? space)
    if (!joining.test(next) && !isIgnorable(next)) break
    end += next.length
  }
  const result = normaliseCluster(text.slice(at, end))
  for (let unit = 0; unit < result.length; unit++) push(normal, result.charCodeAt(unit), at, end, fold)
  return end
}

function push(normal: Normal, unit: number, start: number, end: number, fold: Fold | undefined): void {
  const at = normal.length
  if (unit === space && at > 0 && normal.units[at - 1] === space) return
  if (at === normal.units.length) grow(normal)
  normal.units[at] = unit >= 0x3400 && fold ? (fold.get(unit) ?? unit) : unit
  normal.starts[at] = start
  normal.ends[at] = end
  normal.length = at + 1
}

function grow(normal: Normal): void {
  const larger = createNormal(normal.units.length * 2 + 16)
  larger.units.set(normal.units)
  larger.starts.set(normal.starts)
  larger.ends.set(normal.ends)
  Object.assign(normal, { units: larger.units, starts: larger.starts, ends: larger.ends })
}

/** Takes the commas out of 14,600 and writes 3x5 and 3*5 as 3×5, in place. */
function joinFigures(normal: Normal): Normal {
  const { units, starts, ends, length } = normal
  if (!hasFigures(normal)) return normal
  let kept = 0
  let digits = 0
  let beforeDigits = space
  let groupsUntil = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? space
    if (unit === comma && digits > 0 && digits <= 3 && at >= groupsUntil && !isFigureSign(beforeDigits)) {
      groupsUntil = endOfGroups(normal, at)
    }
    if (unit === comma && at < groupsUntil) continue
    units[kept] = digits > 0 && isTimes(unit, at + 1 < length ? units[at + 1] : undefined) ? times : unit
    starts[kept] = starts[at] ?? 0
    ends[kept] = ends[at] ?? 0
    kept++
    if (isDigit(unit)) digits++
    else {
      digits = 0
      beforeDigits = unit
    }
  }
  normal.length = kept
  return normal
}

/** Whether there is a digit with a sign behind it that may have to be changed. */
function hasFigures({ units, length }: Normal): boolean {
  for (let at = 1; at < length; at++) {
    const unit = units[at] ?? space
    if ((unit === comma || unit === 0x78 || unit === 0x2a) && isDigit(units[at - 1] ?? space)) return true
  }
  return false
}

function isFigureSign(unit: number): boolean {
  return unit === comma || unit === 0x2e
}

function isTimes(unit: number, next: number | undefined): boolean {
  if (unit !== 0x78 && unit !== 0x2a) return false
  return next === undefined || next < 0x61 || next > 0x7a
}

/** Where the groups of three digits end whose first comma stands at `at`; `at` itself if there are none. */
function endOfGroups({ units, length }: Normal, at: number): number {
  let end = at
  while (end < length && units[end] === comma && isDigits(units, end + 1, end + 4, length)) end += 4
  return end < length && isDigit(units[end] ?? 0) ? at : end
}

function isDigits(units: Uint16Array, from: number, to: number, length: number): boolean {
  if (to > length) return false
  for (let at = from; at < to; at++) if (!isDigit(units[at] ?? 0)) return false
  return true
}

function pairs(characters: string, to: string): readonly (readonly [string, string])[] {
  return Array.from(characters, (character) => [character, to] as const)
}
