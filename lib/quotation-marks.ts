const swapped: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' }
const latinLetter = /[A-Za-z\u00c0-\u024f]/

/**
 * A text as it stands between “ ”: its own marks are ‘ ’ there, and the marks in those “ ” again (GB/T 15834—2011, 4.8.3.2).
 * Done twice it is the text as it was. The apostrophe of I’m stays.
 */
export function insideQuotationMarks(text: string): string {
  return text.replace(/[“”‘’]/g, (mark, at: number) =>
    isApostrophe(text, at) ? mark : (swapped[mark] ?? mark),
  )
}

/** Whether ’ stands between Latin letters, where it is no Chinese mark. */
export function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && latinLetter.test(text[at - 1] ?? '') && latinLetter.test(text[at + 1] ?? '')
}

/** A text parted around its apostrophes, each of which is a piece of its own: I ’ m. */
export function partAtApostrophes(text: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('’'); at >= 0; at = text.indexOf('’', at + 1)) {
    if (!isApostrophe(text, at)) continue
    parts.push(text.slice(from, at), '’')
    from = at + 1
  }
  return [...parts, text.slice(from)]
}
