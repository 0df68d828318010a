import { pageTextExtensions, pdfExtensions, photoFormats } from '../files/media-formats.ts'
import { creditName } from './credit-name.ts'
import { fileName, text } from './field-values.ts'
import { list, located, map, optional, required, type Schema } from './fields.ts'

/** 署名: a role and a name as printed, with the printed line whole where it is known. */
export const credit = map({
  kind: 'a credit',
  fields: { role: required(text), name: required(creditName), printed: optional(text) },
})

/** Front matter of `page.md`. */
export const pageSchema = {
  kind: 'a page',
  fields: {
    /** The printed page number: A3, 05. */
    label: optional(text),
    /** 版名. */
    name: optional(text),
    /** Credits of the whole page: 版式, 责编 … */
    credits: optional(list('credits', credit)),
    /** 原版影像. */
    image: optional(located(fileName(Object.keys(photoFormats)))),
    pdf: optional(located(fileName(pdfExtensions))),
    /** The page's words where its articles are not told apart: page.txt, or page.xml of a scan (ALTO). */
    text: optional(located(fileName(pageTextExtensions))),
  },
} satisfies Schema
