import fc from 'fast-check'
import { toBody } from '../../lib/body/body.ts'
import type { Block, Body, Inline, ListItemNode, Note, TableNode } from '../../lib/body-tree.ts'

/** Words that part what looks like a mark from the marks beside it: none is a surname, behind which stars hide a name. */
const plain = fc.constantFrom('长治', '消防', '支队', '会议', '灯光')
// Whatever means something in Markdown, HTML or XML.
const odd = fc.constantFrom(
  ...[
    '，',
    '。',
    '“引号”',
    '张**',
    '4~6℃',
    '5G',
    'abc',
    '50余次',
    ' ',
    '{#p2}',
    ']]>',
    '![',
    '](/a)',
    '[^1]',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '<b>',
    '&lt;',
    '&',
    '"',
    "'",
    '|',
    '\\',
    '#',
    '- ',
    '1. ',
    '> ',
    '+',
    ':',
  ],
  ...['&#x4E2D;', '---', '<!--', '{', '!', '<'],
)
const text = fc
  .tuple(plain, fc.array(fc.oneof(odd, plain), { maxLength: 3 }), plain)
  .map(([first, parts, last]): Inline => ({ type: 'text', value: first + parts.join('') + last }))

const leaf = fc.oneof(
  fc.constant<Inline>({ type: 'break' }),
  fc
    .oneof(
      plain,
      odd.filter((value) => !/[` ]/.test(value)),
    )
    .map((value): Inline => ({ type: 'inlineCode', value })),
  fc.constant<Inline>({ type: 'footnoteReference', number: 1, id: '' }),
  fc
    .tuple(fc.constantFrom('/b', '#p1', 'https://x.cn/a?b&c'), text, fc.constantFrom('题', undefined))
    .map(
      ([url, words, title]): Inline => ({ type: 'link', url, ...(title && { title }), children: [words] }),
    ),
)

type Mark = 'strong' | 'emphasis' | 'delete'

/** Words with marks among them, as Markdown can say them: none beside another, none in one of its own kind. */
function lineOf(kinds: readonly Mark[]): fc.Arbitrary<readonly Inline[]> {
  const marked = kinds.map((type) =>
    lineOf(kinds.filter((kind) => kind !== type)).map((children): Inline => ({ type, children })),
  )
  return fc
    .tuple(text, fc.array(fc.tuple(fc.oneof(leaf, ...marked), text), { maxLength: 2 }))
    .map(([first, others]) => [first, ...others.flat()])
}

const line = lineOf(['strong', 'emphasis', 'delete'])
const paragraph = line.map((children): Block => ({ type: 'paragraph', children }))

// A table without a word is shown as typed; so its first cell has one.
const table = fc
  .tuple(
    text,
    fc.array(fc.array(fc.array(text, { maxLength: 1 }), { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
  )
  .chain(([first, rows]) => {
    const side = fc.constantFrom('left' as const, 'center' as const, 'right' as const, null)
    return fc.tuple(side, side).map((align): TableNode => {
      const children = [[[first], []], ...rows].map((cells) => ({
        type: 'tableRow' as const,
        children: cells.map((words) => ({ type: 'tableCell' as const, children: words })),
      }))
      return { type: 'table', align, children }
    })
  })

const { block } = fc.letrec<{ block: Block; item: ListItemNode }>((tie) => ({
  item: fc
    .array(tie('block'), { minLength: 1, maxLength: 2 })
    .map((children) => ({ type: 'listItem' as const, children })),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 4, arbitrary: paragraph },
    fc.tuple(fc.constantFrom(2 as const, 3 as const), line).map(([depth, children]) => ({
      type: 'heading' as const,
      depth,
      children: children.filter(isNoBreak),
    })),
    fc.array(plain, { minLength: 2, maxLength: 3 }).map((halves) => ({
      type: 'heading' as const,
      depth: 2 as const,
      halves,
      children: halvesText(halves),
    })),
    fc
      .tuple(fc.boolean(), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([ordered, children]) => ({ type: 'list' as const, ordered, children })),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((children) => ({ type: 'blockquote' as const, children })),
    table,
    fc.constant<Block>({ type: 'thematicBreak' }),
    fc
      .tuple(plain, odd)
      .map(([first, last]) => ({ type: 'code' as const, value: `${first}\n\n${last}${first}` })),
  ),
}))

// A heading is one line.
function isNoBreak({ type }: Inline): boolean {
  return type !== 'break'
}

function halvesText(halves: readonly string[]): readonly Inline[] {
  return [{ type: 'text', value: halves.join(' ') }]
}

/** Any body: nested lists, quotations, tables, marks inside marks, a footnote that is referred to; with its ids. */
export const someBody: fc.Arbitrary<Body> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), fc.array(paragraph, { minLength: 1, maxLength: 2 }))
  .map(([blocks, note]) => numbered(blocks, note))

/** Gives ids as `parseBody` does, and the note the ids of its references. */
function numbered(blocks: readonly Block[], note: readonly Block[]): Body {
  const count = { p: 0, h: 0 }
  const references: string[] = []
  const fill = (node: unknown, isInNote: boolean): unknown => {
    if (Array.isArray(node)) return node.map((child) => fill(child, isInNote))
    if (typeof node !== 'object' || node === null || !('type' in node)) return node
    if (node.type === 'footnoteReference') {
      const id = references.length === 0 ? 'fnref-1' : `fnref-1-${references.length + 1}`
      references.push(id)
      return { ...node, id }
    }
    const isNumbered = !isInNote && (node.type === 'paragraph' || node.type === 'heading')
    const id = node.type === 'paragraph' ? () => `p${++count.p}` : () => `h${++count.h}`
    const children = 'children' in node && { children: fill(node.children, isInNote) }
    return { ...node, ...(isNumbered && { id: id() }), ...children }
  }
  const filled = fill([...blocks, { type: 'paragraph', children: [reference] }], false) as readonly Block[]
  const noted = fill(note, true) as readonly Block[]
  const notes: readonly Note[] = [{ number: 1, references, children: noted }]
  return toBody(filled, notes)
}

const reference: Inline = { type: 'footnoteReference', number: 1, id: '' }
