/** A passage of an article as it is quoted: word for word, and where it stands. */
export interface Quotation {
  /** One text for each paragraph. */
  readonly paragraphs: readonly string[]
  /** 《主题》 */
  readonly title: string
  readonly place?: string
  /** Absolute address of the first paragraph, with its `#pN`. */
  readonly address: string
}

// Longer texts are named by their beginning and end.
const longestWhole = 24
const end = 10

/**
 * 复制带出处: the quotation in “”, its source, its address, a line each. Later paragraphs are indented, so that they
 * stay apart in a field of one line. Search reads this form back (lib/search/pasted-quotation).
 */
export function formatQuotation({ paragraphs, title, place, address }: Quotation): string {
  const source = [title, place].filter((part) => part !== undefined).join('，')
  return `“${paragraphs.join('\n　　')}”\n——${source}\n${address}${textDirective(paragraphs)}`
}

/** The fragment directive that marks the words themselves where a browser knows it (Text Fragments, WICG). */
export function textDirective(paragraphs: readonly string[]): string {
  const [first = ''] = paragraphs
  const last = paragraphs.at(-1) ?? first
  if (paragraphs.length === 1 && first.length <= longestWhole) return `:~:text=${encode(first)}`
  return `:~:text=${encode([...first].slice(0, end).join(''))},${encode([...last].slice(-end).join(''))}`
}

// A dash has a meaning of its own there.
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
