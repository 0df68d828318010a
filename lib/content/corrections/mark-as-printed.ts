import type { AsPrinted } from '../../article-marks.ts'
import { markSic } from '../../body/mark-sic.ts'
import type { Body } from '../../body-tree.ts'
import { placeName } from '../../corrections.ts'
import { type Report, shorten } from '../../problems/problem.ts'
import type { TypedCorrection } from '../schema/article-schema.ts'

/** The body with 〔原文如此〕 in it, and the words outside of it that bear the mark in a line below the text. */
export interface MarkedAsPrinted {
  readonly body: Body
  readonly asPrinted: readonly AsPrinted[]
}

/** Marks what an article's corrections say stands in print as it is; reports words that do not stand where they should. */
export function markAsPrinted(
  typed: readonly TypedCorrection[],
  body: Body,
  texts: ReadonlyMap<string, string>,
  report: Report,
): MarkedAsPrinted {
  let marked = body
  const asPrinted: AsPrinted[] = []
  for (const { value, line } of typed) {
    const { at, sic, was, now, kind } = value
    if (sic === undefined) continue
    if (was !== undefined || now !== undefined || kind !== undefined) report(line, 'sic-corrected')
    const text = at && texts.get(at.value)
    if (!at || placeName(at.value) === undefined || text === undefined) {
      report(at?.line ?? line, 'sic-place')
    } else if (!text.includes(sic)) {
      report(at.line, 'sic-absent', { at: at.value, words: shorten(sic) })
    } else {
      const withMark = markSic(marked, at.value, sic)
      if (withMark) marked = withMark
      else asPrinted.push({ at: at.value, words: sic })
    }
  }
  return { body: marked, asPrinted }
}
