import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { fold } from '../../../../lib/search/builder/fold-table.ts'
import { piecesOf } from '../../../../lib/search/index/pieces.ts'
import type { SearchDocument } from '../../../../lib/search/index/search-document.ts'
import { compileQuery } from '../../../../lib/search/query/compile-query.ts'
import { stands } from '../../../../lib/search/query/match-document.ts'
import { parseQuery } from '../../../../lib/search/query/parse-query.ts'
import { normalText } from '../../../../lib/search/text/normalise.ts'
import { fuzzRuns } from '../../../support/fuzz-runs.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

const characters = [
  ...'消防救援长治長軍队一二三十百17209aBé 5G手机，。“”%％×x-𠀀⽓ｱ\u200b年月日次人万',
  '17',
  'abc',
  '十七',
]
const text = fc.array(fc.constantFrom(...characters), { maxLength: 24 }).map((parts) => parts.join(''))
const documents = fc
  .array(
    fc.record({
      headline: text,
      section: text,
      names: fc.option(fc.array(text, { minLength: 1, maxLength: 2 }), { nil: undefined }),
      byline: fc.array(text, { maxLength: 1 }),
      body: fc.array(text, { maxLength: 3 }),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((all) =>
    all.map(({ headline, section, names, byline, body }, at) =>
      sampleDocument(`2025-01-01/01/${String(at + 1).padStart(2, '0')}`, {
        headline,
        byline,
        section: { id: `s${at}`, name: section },
        ...(names && { issueTitle: names[0] ?? '', issueNames: names }),
        date: '2025-01-01',
        paragraphs: body.map((paragraph, n) => ({ id: `p${n + 1}`, text: paragraph })),
      }),
    ),
  )

/** Texts of a document, and the names that words are found in as well. */
function textsOf({ headline, byline, paragraphs, section, issueNames = [] }: SearchDocument) {
  const body = [headline, ...byline, ...paragraphs.map(({ text }) => text)]
  return { body, names: [section?.name ?? '', ...issueNames] }
}

/** Reads every document by the definition of *found*, without any index. */
function oracle(all: readonly SearchDocument[], query: string): readonly string[] {
  const { clauses, excluded } = compileQuery(parseQuery(query), fold)
  const holds = (document: SearchDocument, word: (typeof excluded)[number]) => {
    const { body, names } = textsOf(document)
    const searched =
      word.field === 'headline' ? [document.headline] : word.isPhrase ? body : [...body, ...names]
    return searched.some((text) => stands(normalText(text, fold), word))
  }
  return all
    .filter((document) => clauses.every((words) => words.some((word) => holds(document, word))))
    .filter((document) => !excluded.some((word) => holds(document, word)))
    .map(({ id }) => id)
}

test('it finds exactly what reading every document finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 8 })), { minLength: 12, maxLength: 12 }),
      text,
      async (all, cuts, other) => {
        const search = createSearch(await memoryIndex(all))
        const texts = all.flatMap((document) => piecesOf(document).map((piece) => piece.text))
        const parts = cuts.map(([which, from, length]) => {
          const source = texts[which % Math.max(1, texts.length)] ?? ''
          return source.slice(from % (source.length + 1)).slice(0, length + 1)
        })
        for (const query of [
          ...parts,
          other,
          `标题:${other}`,
          `"${parts[3]}"`,
          `${parts[0]} -${parts[1]}`,
          `${parts[2]} OR ${parts[3]}`,
        ]) {
          const { hits, total, isExact, understood } = await search.search(query, { limit: 50 })
          const parsed = parseQuery(query)
          if (query.trim() !== '' && parsed.clauses.length + parsed.excluded.length === 0) continue
          const ids = understood.reading === 'typed' ? hits.map(({ id }) => id).sort() : []
          const expected = oracle(all, query)
          assert.deepEqual(ids, expected, query)
          if (understood.reading === 'typed')
            assert.deepEqual([total, isExact], [expected.length, true], query)
        }
      },
    ),
    fuzzRuns(40),
  )
})
