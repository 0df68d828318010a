import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { readIssue } from '../../../lib/content/archive.ts'
import { parseTraditionalMap, toTraditional } from '../../../lib/traditional/convert.ts'
import { pageTexts } from '../../../lib/traditional/page-texts.ts'
import { toTraditionalMap } from '../../../lib/traditional/traditional-map.ts'
import { traditionalText } from '../../../lib/traditional/traditional-text.ts'

function through(texts: readonly string[]): string[] {
  const map = parseTraditionalMap(JSON.parse(JSON.stringify(toTraditionalMap(texts))))
  return texts.map((text) => toTraditional(text, map))
}

test('toTraditionalMap: it tells characters apart that 简体 writes alike', () => {
  const texts = ['皇后在后面梳头发，发展干部要干净', '一只台风里只有一里路', '面条和面子，钟表和钟情']
  assert.deepEqual(through(texts), [
    '皇后在後面梳頭髮，發展幹部要乾淨',
    '一隻颱風裡只有一里路',
    '麵條和面子，鐘錶和鍾情',
  ])
})

test('toTraditionalMap: it knows no more than its texts need', () => {
  assert.deepEqual(toTraditionalMap(['中文']), { characters: '', phrases: [] })
  assert.deepEqual(toTraditionalMap(['报纸', '']), { characters: '报報纸紙', phrases: [] })
})

for (const [contentDirectory, ids] of [
  ['content', ['2025-lianghui']],
  ['tests/fixtures/daily', ['2025-12-31', '2026-01-01']],
  ['tests/fixtures/hostile', ['2025-01-02']],
] as const) {
  test(`toTraditionalMap: it makes of ${contentDirectory} the whole 繁体 text, in 4 KB a page at most`, async () => {
    process.env.CONTENT_DIR = contentDirectory
    for (const id of ids) {
      const issue = await readIssue(id)
      assert.ok(issue)
      for (const page of issue.pages) {
        const texts = pageTexts(page)
        assert.deepEqual(through(texts), texts.map(traditionalText))
        const size = brotliCompressSync(JSON.stringify(toTraditionalMap(texts))).length
        assert.ok(size <= 4096, `${page.id}: ${size} bytes`)
      }
    }
  })
}

test('parseTraditionalMap: what is no map changes nothing', () => {
  for (const file of [null, 'x', [], {}, { characters: 7, phrases: 'x' }, { phrases: [7] }]) {
    assert.equal(toTraditional('报纸', parseTraditionalMap(file)), '报纸')
  }
})
