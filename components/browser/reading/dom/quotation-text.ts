import { insideQuotationMarks } from '../../../../lib/quotation-marks.ts'

/** Words of an article as they are quoted: word for word, and where it stands. */
export interface Quotation {
  /** One text for each paragraph. */
  readonly paragraphs: readonly string[]
  /** 《主题》 */
  readonly title: string
  readonly place?: string
  /** Absolute address that leads to the quoted words and marks them. */
  readonly address: string
}

/**
 * 复制带出处: the quotation in “”, its source, its address, a line each. Later paragraphs are indented, so that they
 * stay apart in a field of one line. Search reads this form back (lib/search/pasted-quotation).
 */
export function formatQuotation({ paragraphs, title, place, address }: Quotation): string {
  const source = [title, place].filter((part) => part !== undefined).join('，')
  return `“${insideQuotationMarks(paragraphs.join('\n　　'))}”\n——${source}\n${address}`
}
