import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markParagraphs } from '../../../lib/body/parse/mark-paragraphs.ts'
import { parseBody } from '../../../lib/body/parse/parse-body.ts'
import type { Paragraph } from '../../../lib/body-tree.ts'
import { movedNumbers, numbersToKeep } from '../../../lib/content/numbers/keep-numbers.ts'
import { fuzzRuns } from '../../support/fuzz-runs.ts'

/** What an editor does between two builds: paragraphs taken out and put in, each at a place from 0 to 1. */
interface Round {
  readonly out: readonly number[]
  readonly in: readonly number[]
}

const place = fc.nat({ max: 999 }).map((thousandths) => thousandths / 1000)
const round: fc.Arbitrary<Round> = fc.record({
  out: fc.array(place, { maxLength: 3 }),
  in: fc.array(place, { maxLength: 3 }),
})
const paragraphsOf = (markdown: string) => parseBody(markdown, { address: '/' }).body.paragraphs

/** Paragraphs that are nothing like one another. */
function freshText(number: number): string {
  return Array.from({ length: 12 }, (_, at) => String.fromCodePoint(0x4e00 + number * 12 + at)).join('')
}

/** The text with `--mark` run over it, as the command does. */
function mark(published: readonly Paragraph[], markdown: string): string {
  const current = paragraphsOf(markdown)
  if (movedNumbers(published, current).length === 0) return markdown
  const ids = numbersToKeep(
    published,
    current.map(({ text }) => text),
  )
  const marked = markParagraphs(markdown, ids)
  assert.ok(marked !== undefined, `no marks for ${ids} in ${markdown}`)
  return marked
}

test('published numbers: every paragraph keeps its own through all that is inserted and taken out', () => {
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 8 }), (rounds) => {
      let count = 0
      const fresh = () => freshText(count++)
      let blocks = [fresh(), fresh(), fresh(), fresh()]
      for (const { out, in: inserted } of rounds) {
        const published = paragraphsOf(blocks.join('\n\n'))
        for (const at of out) {
          // Where nothing is left that counts, no mark can say which number comes next.
          const left = blocks.toSpliced(Math.floor(at * blocks.length), 1)
          if (left.some((block) => !/\{#p\d+-\d+\}$/.test(block))) blocks = left
        }
        for (const at of inserted) blocks.splice(Math.floor(at * (blocks.length + 1)), 0, fresh())
        blocks = mark(published, blocks.join('\n\n')).split('\n\n')
        const numbers = new Map(paragraphsOf(blocks.join('\n\n')).map(({ id, text }) => [text, id]))
        for (const { id, text } of published) assert.equal(numbers.get(text) ?? id, id, blocks.join('\n'))
        assert.equal(new Set(numbers.values()).size, blocks.length)
      }
    }),
    fuzzRuns(30),
  )
})
