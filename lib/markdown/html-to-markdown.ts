import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const writer = remark()
  .use(remarkGfm, { singleTilde: false })
  .data('settings', { bullet: '-', fences: true, rule: '-' })
  .freeze()
const reader = remark().use(rehypeParse, { fragment: true }).use(rehypeRemark).freeze()

/** HTML of `parseBody`, as it stands on any route, as Markdown (CommonMark with GFM tables). */
export async function htmlToMarkdown(html: string): Promise<string> {
  const tree = await reader.run(reader.parse(html))
  return writer.stringify(tree).trimEnd()
}
