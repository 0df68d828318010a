import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { judgedDocuments } from '../../../support/judged-newspaper.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

/** Judged by hand: the query, the article that a reader wants first, and what brings it there. */
const judged = [
  ['消防演练', 'fire-headline', 'the headline counts as six'],
  ['消防', 'fire-headline', 'the headline counts as six'],
  ['演练', 'fire-headline', 'the headline counts as six'],
  ['东街 消防', 'fire-headline', 'both in the headline'],
  ['图书馆', 'library-subhead', 'the subhead counts as three'],
  ['样例县 图书馆', 'library-subhead', 'the subhead counts as three'],
  ['秧歌', 'yangko-kicker', 'the kicker counts as three'],
  ['社区 秧歌', 'yangko-kicker', 'both in the kicker'],
  ['核桃', 'walnut-heading', 'a heading counts as two'],
  ['常小满', 'author-byline', 'the byline counts as two'],
  ['水库', 'reservoir-short', 'the shorter of two texts'],
  ['开闸', 'reservoir-short', 'the shorter of two texts'],
  ['水库 开闸', 'reservoir-short', 'the shorter of two texts'],
  ['煤矿', 'mine-often', 'three times'],
  ['煤矿 复工', 'mine-often', 'three times'],
  ['苹果 集市', 'apple-fair', 'the rarer word oftener'],
  ['集市 苹果', 'apple-fair', 'the rarer word oftener'],
  ['苹果', 'apple-fair', 'three times'],
  ['集市', 'fair-apple', 'three times'],
  ['公交 站牌', 'bus-together', 'one behind the other'],
  ['站牌 公交', 'bus-together', 'one behind the other'],
  ['鼓书 琴书', 'drum-near', 'near each other'],
  ['琴书 先说', 'drum-near', 'near each other'],
  ['风筝', 'caption-twice', 'twice in a caption'],
  ['石桥 渡口', 'bridge-both', 'in the headline too'],
  ['石桥 OR 渡口', 'bridge-both', 'in the headline too'],
  ['小学开学', 'school-headline-short', 'the shorter of two headlines'],
  ['标题:小学', 'school-headline-short', 'the shorter of two headlines'],
  ['第17次巡河', 'well-number', 'in the headline, in the other writing'],
  ['d2001', 'train-latin', 'the headline counts as six'],
] as const

describe('order of hits over a small made-up newspaper', () => {
  const opened = memoryIndex(judgedDocuments).then(createSearch)
  for (const [query, first, why] of judged) {
    it(`shows ${first} first for ${query}: ${why}`, async () => {
      const { hits, understood } = await (await opened).search(query)
      assert.deepEqual([hits[0]?.id, understood.reading], [`${first}/01/01`, 'typed'])
      assert.ok(hits.length > 1, 'another article should contend, but does not')
    })
  }
})

describe('order of more hits than are read', () => {
  it('brings what the index ranks highest to the front, and of equals the newest', async () => {
    const plain = Array.from({ length: 300 }, (_, at) =>
      sampleDocument(`day-${String(at).padStart(3, '0')}/01/01`, {
        headline: '这一天平平常常',
        paragraphs: [{ id: 'p1', text: '晴转多云。' }],
      }),
    )
    const best = sampleDocument('best/01/01', { headline: '多云的日子里头' })
    const search = createSearch(await memoryIndex([best, ...plain]))
    const { hits } = await search.search('多云', { limit: 2 })
    assert.deepEqual(
      hits.map(({ id }) => id),
      ['best/01/01', 'day-299/01/01'],
    )
  })
})
