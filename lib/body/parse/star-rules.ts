import { isBehindSurname } from './masked-names.ts'

/** Stars that stand together, and the text as typed from the stars before them and up to the next ones. */
export interface StarRun {
  readonly length: number
  readonly before: string
  readonly after: string
}

const digit = /^\p{Nd}$/u
const letterOrDigit = /^[\p{L}\p{N}]$/u
const hanAlone = /^\p{Script=Han}$/u
const ascii = /^[A-Za-z0-9]$/
/** What parts the items of an enumeration or two clauses: no words in bold begin with one. */
const separator = /^[、，。；：！？）]$/
const openingBracket = /^[“‘「『（《〈【〔［｛]$/
const closingBracket = /^[”’」』）》〉】〕］｝]$/
/** `10厘米*宽20厘米`, `5m*高3m` */
const behindLength = /\p{Nd} ?(?:毫米|厘米|公分|分米|米|英寸|寸|尺|[mcd]?m)$/u
/** A share under delisting risk, or the state itself: `*ST长生`, `被实施*ST的`; but `*ST*` is emphasis. */
const riskWarning = /^(?:ST|ＳＴ)(?=[^A-Za-z0-9])/
/** `17`, `2.5万`, `2025年`: a number with its unit. */
const numberAlone = /^\p{Nd}[\p{Nd}.,%％~～—-]*(?:(?![和与及或至到转])\p{Script=Han}){0,3}$/u

/**
 * Whether stars stand for themselves wherever they are: four or more (尾号****1234), between digits or Latin letters
 * (138***5678, A*B*C), a single one behind a digit, a length or a bracket (20*宽, 10厘米*宽, (a+b)*c), that of `*ST`.
 */
export function isStar({ length, before, after }: StarRun): boolean {
  const [left, right] = [lastOf(before), firstOf(after)]
  if (length > 3) return true
  if (digit.test(left) && digit.test(right)) return true
  if (ascii.test(left) && ascii.test(right)) return true
  if (length > 1) return false
  if (digit.test(left) || behindLength.test(before)) return true
  if (digit.test(right) && !letterOrDigit.test(left)) return true
  return (/[A-Za-z)）]/.test(left) && /[A-Za-z(（]/.test(right)) || riskWarning.test(after)
}

/**
 * Whether what stands between two runs of stars is meant to be emphasised, as far as the runs let it be. It is not
 * where they mask names or numbers (张**、李**两人, 尾号**12和**34) or multiply (长*宽*高).
 * @param between The text between them, if there are no other stars in it.
 */
export function isEmphasis(opening: StarRun, closing: StarRun, between: string | undefined): boolean {
  const ends = {
    outerLeft: lastOf(opening.before),
    innerLeft: firstOf(opening.after),
    innerRight: lastOf(closing.before),
    outerRight: firstOf(closing.after),
  }
  if (closingBracket.test(ends.innerLeft) || openingBracket.test(ends.innerRight)) return false
  if (masksNumbers(ends, between) || masksNames(opening, closing)) return false
  if (opening.length === 1 && (digit.test(ends.innerLeft) || separator.test(ends.innerLeft))) return false
  if (between === undefined) return true
  if (masksGivenNames(between, ends) || (opening.length === 1 && joinsNames(between, ends))) return false
  return opening.length > 1 || !multiplies(between, ends)
}

/** Whether a sentence goes on behind a mark just before these stars: they rather open what follows. */
export function followsComma({ before }: StarRun): boolean {
  return /[、，；：]$/.test(before)
}

interface Ends {
  readonly outerLeft: string
  readonly innerLeft: string
  readonly innerRight: string
  readonly outerRight: string
}

/** `尾号**12、尾号**34`, `12**、34**`: both runs hide digits on the same side. `**2025年**5月` hides none. */
function masksNumbers({ outerLeft, innerLeft, innerRight, outerRight }: Ends, between = ''): boolean {
  if (digit.test(outerLeft)) return digit.test(innerRight) || digit.test(outerRight)
  return digit.test(innerLeft) && digit.test(outerRight) && !numberAlone.test(between)
}

/** `张**、李**两人`, `AB**，**重要**`: both stand behind a surname, or the first is no place where words in bold begin. */
function masksNames(opening: StarRun, closing: StarRun): boolean {
  const isName = isBehindSurname(opening.before)
  if (isName && isBehindSurname(closing.before)) return true
  return separator.test(firstOf(opening.after)) && (isName || ascii.test(lastOf(opening.before)))
}

/** `中奖者尹*明、禤*华`: a star takes the place of one character in each of two names, whatever the surnames are. */
function joinsNames(between: string, { outerLeft, outerRight }: Ends): boolean {
  return (
    hanAlone.test(outerLeft) &&
    hanAlone.test(outerRight) &&
    /^\p{Script=Han}{1,2}[、和与及]\p{Script=Han}{1,2}$/u.test(between)
  )
}

/** `缑**、仝**两人`, `**明、**华两人`, `在**和**之间`: next to nothing between, and words go on behind. */
function masksGivenNames(between: string, { outerLeft, outerRight }: Ends): boolean {
  if (/^、\p{Script=Han}$/u.test(between) && hanAlone.test(outerLeft)) return true
  if (!letterOrDigit.test(outerRight)) return false
  if (/^\p{Script=Han}、$/u.test(between)) return true
  return /^[、和与及或至到]$/.test(between) && letterOrDigit.test(outerLeft)
}

/** `长*宽*高`, `x*（y+z）*w`, `面积=长*宽，体积=长*宽*高` */
function multiplies(between: string, { outerLeft, outerRight }: Ends): boolean {
  if (/[=＝]/.test(between)) return true
  if (ascii.test(outerLeft) && ascii.test(outerRight)) return true
  return letterOrDigit.test(outerLeft) && letterOrDigit.test(outerRight) && [...between].length === 1
}

function firstOf(text: string): string {
  return text === '' ? '' : String.fromCodePoint(text.codePointAt(0) ?? 0)
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ''
}
