import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const writer = remark()
  .use(remarkGfm, { singleTilde: false })
  .data('settings', { bullet: '-', fences: true, rule: '-' })
  .freeze()
const reader = remark().use(rehypeParse, { fragment: true }).use(rehypeRemark).freeze()

// Strict CommonMark ends no emphasis between 。 and 市, so the writer hides the 市 in a reference; we read such
// emphasis (remark-cjk-friendly), and so do the editors that Chinese text is written in.
const hanReference = /&#x([0-9A-F]{4,6});/g

function readReference(reference: string, digits: string): string {
  const character = String.fromCodePoint(Number.parseInt(digits, 16))
  return /\p{Script=Han}/u.test(character) ? character : reference
}

/** HTML of `parseBody`, as it stands on any route, as Markdown (CommonMark with GFM tables). */
export async function htmlToMarkdown(html: string): Promise<string> {
  const tree = await reader.run(reader.parse(html))
  return writer.stringify(tree).replaceAll(hanReference, readReference).trimEnd()
}
