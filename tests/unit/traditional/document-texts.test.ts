import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toListMap } from '../../../lib/publish/files/to-list-map.ts'
import { documentTexts } from '../../../lib/traditional/document-texts.ts'

test('documentTexts: it gives what stands in main, block by block, without tags and data', () => {
  const html =
    '<header><p>报头</p></header><main id="main"><h2><a href="/x/"><span class="half">头发</span><span>发展</span></a></h2>' +
    '<ul><li>干部<b>们</b></li><li>A&amp;B后面</li><li>2025</li><li>干部<b>们</b></li></ul>' +
    '<script type="application/ld+json">{"a":"里"}</script></main><footer>页脚</footer>'
  assert.deepEqual(documentTexts(html), ['头发发展', '干部们', 'A&B后面'])
})

test('toListMap: lists have a map of their own words, with characters told apart; other documents have none', () => {
  const html = '<main><h2>头发</h2><h2>发展干部</h2><h2>干净</h2></main>'
  const map = toListMap('archive/2025/01/index.html', html)
  assert.equal(map?.url, '/archive/2025/01/hant.json')
  assert.deepEqual(JSON.parse(String(map?.content)), {
    characters: '净淨发髮头頭干幹',
    phrases: ['发展發展', '干净乾淨'],
  })
  assert.equal(toListMap('index.html', html)?.url, '/hant.json')
  for (const document of [
    'issues/2025/01/index.html',
    'issues/2025/01/01/index.html',
    'issues/2025/index.html',
    'issues/2025/figures/index.html',
    '404.html',
    'search/index.html',
    'shelf/index.html',
  ]) {
    assert.equal(toListMap(document, html), undefined, document)
  }
})
