import { type Report, reportTo } from '../../problems/problem.ts'
import { type ContentFolder, decodeText, type SourceFile } from '../files/content-folder.ts'
import { remarkOnCharacters } from './character-remarks.ts'
import type { Wording } from './house-list.ts'
import { remarkOnNumbers } from './number-remarks.ts'
import { remarkOnParagraphs } from './paragraph-remarks.ts'
import { remarkOnWording } from './wording.ts'

/** An article's file as it was typed. */
export interface TypedArticle {
  /** The whole file. */
  readonly text: string
  readonly body: string
  /** Line of the file on which `body` begins. */
  readonly bodyLine: number
  /** Whether it is one, whose telephone numbers are meant to be called. */
  readonly isAdvertisement: boolean
}

/** Remarks on the text of an article that readers get. */
export function remarkOnArticle(article: TypedArticle, wording: Wording, report: Report): void {
  const { text, body, bodyLine, isAdvertisement } = article
  remarkOnCharacters(text, report)
  remarkOnWording(text, wording, report)
  remarkOnNumbers(text, report, !isAdvertisement)
  remarkOnParagraphs(body, bodyLine, report)
}

/** Remarks on the text of another file of fields. */
export function remarkOnFile(folder: ContentFolder, file: SourceFile | undefined): void {
  // What is no UTF-8 was reported when the fields were read.
  const text = file && decodeText(file, () => undefined)
  if (file === undefined || text === undefined) return
  const report = reportTo(folder.problems, file.path)
  remarkOnCharacters(text, report)
  remarkOnWording(text, folder.wording, report)
}
