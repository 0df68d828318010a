import type { PageRole } from '../../plan/plan.ts'
import {
  endsSentence,
  isAdvertisementLine,
  isByline,
  isJump,
  isMastheadLine,
  isPageCredit,
  isProse,
  isSectionLine,
  mayBeByline,
  widthOf,
} from '../line-shapes.ts'
import { roleInMasthead } from '../masthead.ts'
import { bottomOf, type PlacedLine, topOf } from './frame.ts'
import type { Measure } from './measure.ts'

/** The lines of a page by what they look like. */
export interface SortedLines {
  /** Lines of the page itself, with their role. */
  readonly page: readonly { readonly line: PlacedLine; readonly role: PageRole }[]
  /** Lines larger than running text: heads. */
  readonly heads: readonly PlacedLine[]
  /** Short lines of about the text's size, bold or in another face: 分题, bylines, small heads. */
  readonly marked: readonly PlacedLine[]
  readonly text: readonly PlacedLine[]
  /** Smaller, or in another face: captions, credits. */
  readonly small: readonly PlacedLine[]
}

/** The share of a page's height in which a masthead stands, at its top and at its foot. */
const top = 0.16
const foot = 0.93

/** Sorts the lines of a page by their words, place, height and weight. */
export function sortLines(lines: readonly PlacedLine[], measure: Measure, height: number): SortedLines {
  const sorted = {
    page: [] as { line: PlacedLine; role: PageRole }[],
    heads: [] as PlacedLine[],
    marked: [] as PlacedLine[],
    text: [] as PlacedLine[],
    small: [] as PlacedLine[],
  }
  const isAboveAll = (line: PlacedLine) => bottomOf(line.box) <= firstText(lines, measure)
  for (const line of lines) {
    const role = pageRole(line, measure, height, isAboveAll(line))
    if (role) sorted.page.push({ line, role })
    else sorted[groupOf(line, measure)].push(line)
  }
  return sorted
}

/** Upper edge of the first line of running text. */
function firstText(lines: readonly PlacedLine[], { size }: Measure): number {
  const texts = lines.filter((line) => {
    const isMasthead = line.text.split(/[\s\u3000|｜·]+/).some((part) => isMastheadLine(part))
    return Math.abs(line.size - size) <= 0.06 * size && widthOf(line.text) >= 8 && !isMasthead
  })
  return Math.min(...texts.map(({ box }) => topOf(box)))
}

function pageRole(
  line: PlacedLine,
  measure: Measure,
  height: number,
  isAboveAll: boolean,
): PageRole | undefined {
  const { text, box, size } = line
  if (isPageCredit(text)) return 'credit'
  const isAtTop = topOf(box) < top * height
  const isAtEdge = isAtTop || bottomOf(box) > foot * height
  if (!isAtEdge) return undefined
  const parts = text.split(/[\s\u3000|｜·]+/)
  if (isMastheadLine(text) || parts.every((part) => isMastheadLine(part)))
    return roleInMasthead(text) ?? 'masthead'
  if (parts.length > 1 && parts.every((part) => roleInMasthead(part)))
    return roleInMasthead(text) ?? 'masthead'
  if (!isAtTop || !isAboveAll) return undefined
  const role = roleInMasthead(text)
  if (role === 'newspaper') return size > 1.1 * measure.size ? role : undefined
  return role
}

function groupOf(line: PlacedLine, measure: Measure): 'heads' | 'marked' | 'text' | 'small' {
  const ratio = line.size / measure.size
  if (ratio >= 1.28) return isProse(line.text) && widthOf(line.text) > 30 ? 'text' : 'heads'
  const isOther = (line.font ?? '') !== measure.font
  const isShort = widthOf(line.text) <= 34 && !endsSentence(line.text)
  if (isJump(line.text) || isSectionLine(line.text) || isAdvertisementLine(line.text)) return 'marked'
  if (ratio < 0.94) return 'small'
  if ((line.bold || isOther || ratio > 1.05) && (isShort || isByline(line.text) || mayBeByline(line.text)))
    return 'marked'
  if (isByline(line.text)) return 'marked'
  return isOther && ratio < 1.02 && !line.bold ? 'small' : 'text'
}
