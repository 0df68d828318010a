import { locateParagraphs, parseBody } from './parse-body.ts'

const mark = /[ \t\u3000]*\{#p[\d-]+\}$/

/**
 * The Markdown with the marks (`{#p5}`, `{#p4-1}`) that give its paragraphs these ids, and no others changed;
 * `undefined` if marks cannot say so, such as of a paragraph that is shown as typed.
 */
export function markParagraphs(markdown: string, ids: readonly string[]): string | undefined {
  const places = locateParagraphs(markdown)
  if (places.length !== ids.length) return undefined
  let counted = 0
  let marked = markdown
  const edits = places.map(({ end, typedId }, index) => {
    const id = ids[index] ?? ''
    const isNext = id === `p${counted + 1}`
    counted = Number.parseInt(id.slice(1), 10)
    return { id, end, isNeeded: typedId === undefined ? !isNext : typedId !== id }
  })
  for (const { id, end, isNeeded } of edits.reverse()) {
    if (!isNeeded) continue
    if (end === undefined) return undefined
    marked = withMark(marked, end, id)
  }
  const { body, problems } = parseBody(marked, { address: '/' })
  const given = body.paragraphs.map((paragraph) => paragraph.id)
  return problems.length === 0 && given.join() === ids.join() ? marked : undefined
}

// Behind a letter or digit a space keeps the mark out of what may be an address.
function withMark(markdown: string, end: number, id: string): string {
  const text = markdown.slice(0, end).replace(mark, '')
  return `${text}${/[\w/]$/.test(text) ? ' ' : ''}{#${id}}${markdown.slice(end)}`
}
