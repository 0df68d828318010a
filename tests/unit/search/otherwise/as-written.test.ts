import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

const texts = [
  '集市于3月5日开张，气温19℃。',
  '水渠长12公里，收粮40公斤。',
  'iPhone 15在县城开卖，COVID-19检测停办。',
  'F-35战机的模型，WiFi通到村口。',
]
const index = await memoryIndex(
  texts.map((text, at) =>
    sampleDocument(`2025-01-01/01/0${at + 1}`, {
      paragraphs: [{ id: 'p1', text }],
      headline: `第${'甲乙丙丁'[at]}条`,
    }),
  ),
)

async function read(query: string) {
  const { hits, understood } = await createSearch(index).search(query)
  return [understood.reading, hits.map(({ id }) => id.slice(-2)).join()]
}

test('it finds what is printed in another way of writing, and says so', async () => {
  for (const [query, id] of [
    ['3月5号开张', '01'],
    ['3月5号 集市', '01'],
    ['气温19度', '01'],
    ['气温19摄氏度', '01'],
    ['水渠长12千米', '02'],
    ['水渠长12km', '02'],
    ['收粮40千克', '02'],
    ['iphone15', '03'],
    ['covid19', '03'],
    ['covid19 检测', '03'],
    ['F35', '04'],
    ['F35战机', '04'],
    ['wi-fi', '04'],
  ] as const)
    assert.deepEqual(await read(query), ['written', id], query)
})

test('it exchanges no number for another, and takes a phrase as it stands', async () => {
  for (const query of ['3月6号开张', '气温20度', 'covid20', 'F16', '"iphone15"', '"3月5号"'])
    assert.deepEqual(await read(query), ['typed', ''], query)
})
