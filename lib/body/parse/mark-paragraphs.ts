import { locateParagraphs, parseBody } from './parse-body.ts'

const mark = /[ \t\u3000]*\{#p[\d-]+\}$/

/**
 * The Markdown with the marks (`{#p5}`, `{#p4-1}`) that give its paragraphs these ids, and no others changed;
 * `undefined` if marks cannot say so, such as of a paragraph that is shown as typed.
 */
export function markParagraphs(markdown: string, ids: readonly string[]): string | undefined {
  const places = locateParagraphs(markdown)
  if (places.length !== ids.length) return undefined
  const witnesses = witnessesOf(ids)
  let counted = 0
  let marked = markdown
  const edits = places.map(({ end, typedId }, index) => {
    const id = ids[index] ?? ''
    const isPlain = id === `p${counted + 1}` && !witnesses.has(index)
    counted = countOf(id)
    return { id, end, isNeeded: typedId === undefined ? !isPlain : typedId !== id }
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

/** Places of the marks that say that the paragraph before an inserted one was taken out: see `numberParagraphs`. */
function witnessesOf(ids: readonly string[]): ReadonlySet<number> {
  const isCounted = (id: string) => !id.includes('-')
  const witnesses = new Set<number>()
  let last = 0
  for (const [index, id] of ids.entries()) {
    if (!isCounted(id) && countOf(id) > last) {
      const next = ids.findIndex((other, at) => at > index && isCounted(other))
      witnesses.add(next < 0 ? ids.slice(0, index).findLastIndex(isCounted) : next)
    }
    last = countOf(id)
  }
  return witnesses
}

function countOf(id: string): number {
  return Number.parseInt(id.slice(1), 10)
}

// Behind a letter or digit a space keeps the mark out of what may be an address.
function withMark(markdown: string, end: number, id: string): string {
  const text = markdown.slice(0, end).replace(mark, '')
  return `${text}${/[\w/]$/.test(text) ? ' ' : ''}{#${id}}${markdown.slice(end)}`
}
