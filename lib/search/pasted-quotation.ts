/**
 * The paragraphs of a quotation that 复制带出处 copied (“…” ——《主题》，… address), on three lines or, from a field of one
 * line, on one; `undefined` if a text is no such block.
 */
export function readQuotation(pasted: string): readonly string[] | undefined {
  const [, quotation] = /^\s*[“"](.+)[”"]\s*——.*(?:《.+》|https?:\/\/)/su.exec(pasted) ?? []
  return quotation?.split(/[\n\u3000]+/).filter((paragraph) => paragraph.trim() !== '')
}
