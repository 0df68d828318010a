import type { Line } from '../plan/source.ts'
import { creditStart, datelineLength, isPageCredit } from './line-shapes.ts'

const roleAndName = /[^\s\u3000：:/／]{1,6}\s*[：:/／]\s*[^\s\u3000]+/gu
const personsRoles = /^(?:文字|文|图|文图|图文|摄影|作者|撰文|撰稿|执笔|记者|通讯员)/u

/**
 * Offsets at which a line of several credits (文字/王涵 版式/马学勤) is split into what belongs to an article and what to
 * the page; none if all of it is of one kind.
 */
export function splitOfCredits(text: string): readonly number[] {
  const credits = [...text.matchAll(roleAndName)]
  const isOfArticle = credits.map(([credit]) => personsRoles.test(credit) && !isPageCredit(credit))
  return credits.slice(1).flatMap(({ index }, i) => (isOfArticle[i] === isOfArticle[i + 1] ? [] : [index]))
}

/** Offset behind 本报讯（记者 林小雨） at the start of a paragraph; 0 if it names nobody there. */
export function splitOfDateline(text: string): number {
  const length = datelineLength(text)
  const start = text.slice(0, length)
  return /[（(][^（）()]*(?:记者|通讯员|实习生)[^（）()]*[）)]/u.test(start) && length < text.length
    ? length
    : 0
}

/** Offset of the photographer's name in a caption; 0 if the line has none, or nothing else. */
export function splitOfCaption({ text }: Line): number {
  return Math.max(0, creditStart(text))
}
