import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseBody } from '../../../lib/body/parse/parse-body.ts'
import { toSearchTexts } from '../../../lib/body/print/search-texts.ts'
import { toHtml } from '../../../lib/body/print/to-html.ts'
import { toMarkdown } from '../../../lib/body/print/to-markdown.ts'
import { blocksText } from '../../../lib/body/print/to-text.ts'
import type { Body } from '../../../lib/body-tree.ts'
import { fuzzRuns } from '../../support/fuzz-runs.ts'
import { someBody } from '../../support/some-body.ts'
import { address } from '../markdown/html-of.ts'
import { readHtml } from '../markdown/read-html.ts'

const runs = fuzzRuns(60)

/** All words of a body in order, straight from its nodes, without a printer. */
function wordsOf({ blocks, notes }: Body): string {
  const words = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(words).join('')
    if (typeof node !== 'object' || node === null) return ''
    if ('value' in node && typeof node.value === 'string') return node.value
    return 'children' in node ? words(node.children) : ''
  }
  return bare(words([...blocks, ...notes]))
}

/** Without white space. */
function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Without the marks of footnotes and the words around them. */
function withoutMarks(text: string): string {
  return bare(
    text
      .replaceAll('⟦1⟧', '')
      .replace(/返回正文\d*/g, '')
      .replace('注释', ''),
  )
}

describe('forms of a body', () => {
  it('have the words of its nodes, as HTML and as XHTML', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const html = toHtml(body).replaceAll('>[1]</a></sup>', '>⟦1⟧</a></sup>')
        const xhtml = toHtml(body, { syntax: 'xml' }).replaceAll('>[1]</a></sup>', '>⟦1⟧</a></sup>')
        assert.equal(withoutMarks(readHtml(html).text), wordsOf(body))
        assert.equal(withoutMarks(readHtml(xhtml.replace(/<(br|hr)\/>/g, '<$1>')).text), wordsOf(body))
      }),
      runs,
    )
  })

  it('have the words of its nodes, as plain text and as data', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const options = { withoutReferences: true } as const
        const text = [body.blocks, ...body.notes.map(({ children }) => children)]
        assert.equal(bare(text.map((blocks) => blocksText(blocks, options)).join('')), wordsOf(body))
        assert.equal(wordsOf(JSON.parse(JSON.stringify(body))), wordsOf(body))
      }),
      runs,
    )
  })

  it('have the words of its nodes for the index, each text once', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const { headings, paragraphs } = toSearchTexts(body)
        const found = bare([...headings, ...paragraphs.map(({ text }) => text)].join(''))
        assert.equal([...found].sort().join(''), [...wordsOf(body)].sort().join(''))
        for (const { id, text } of body.paragraphs.filter((paragraph) => !paragraph.text.includes('[1]'))) {
          if (text !== '') assert.deepEqual(paragraphs.find((paragraph) => paragraph.id === id)?.text, text)
        }
      }),
      runs,
    )
  })

  it('have the words of its nodes in Markdown too, which parses to what it says', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const parsed = parseBody(toMarkdown(body), { address })
        assert.deepEqual(parsed.problems, [])
        assert.equal(wordsOf(parsed.body), wordsOf(body), toMarkdown(body))
      }),
      runs,
    )
  })

  // What Markdown cannot say is not among these bodies: a mark beside another or in one of its own kind, words like an
  // address that are no link, a table without a word, a line break at an end.
  it('parse to the same body that was written as Markdown', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const { body: read } = parseBody(toMarkdown(body), { address })
        assert.deepEqual(parseBody(toMarkdown(read), { address }).body, read, toMarkdown(read))
      }),
      runs,
    )
  })
})
