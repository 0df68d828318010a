import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { CorrectionsList } from '../../../../components/listing/corrections-list.tsx'
import type { Correction } from '../../../../lib/article-marks.ts'

const date = '2025-03-09'

function draw(corrections: readonly Correction[], withHistory = true): string {
  const article = { corrections, asPrinted: [{ at: 'caption2', words: '原样' }] }
  const props = { article, headingId: 'corrections', headingLevel: 2, withHistory } as const
  return renderToStaticMarkup(createElement(CorrectionsList, props))
}

/** What is heard or copied: the words of an element, those for the ear too. */
function heard(html: string): string {
  return html.replace(/<[^>]+>/g, '')
}

describe('更正 below an article', () => {
  it('shows the words before struck out and those now underlined, and says which are which to the ear', () => {
    const html = draw([{ date, at: 'p2', was: '三百户', now: '二百户', text: '特此说明。' }])
    assert.match(html, /<del class="text-grey">三百户<\/del>/)
    assert.match(html, /<ins class="underlined">二百户<\/ins>/)
    assert.match(html, /<span class="sr-only">原为<\/span>/)
    assert.match(heard(html), /已于2025年3月9日更正：第二段 原为三百户，现为 二百户。特此说明。/)
  })

  it('says to eye and ear what was put in, taken out, or hidden', () => {
    const html = draw([
      { date, at: 'p2', now: '二百户' },
      { date, at: 'p3', was: '三百户' },
      { date, at: 'p4', now: '某某', kind: 'hidden', text: '应本人要求。' },
    ])
    assert.doesNotMatch(html, /sr-only/)
    assert.match(
      heard(html),
      /第二段 增二百户。.*第三段 删去三百户。.*已于2025年3月9日隐去：第四段一处。应本人要求。/,
    )
    assert.doesNotMatch(html, /某某/)
  })

  it('has the history of what was corrected, the newest first, where it is asked for', () => {
    const corrections = [
      { date: '2025-03-09', at: 'p2', was: '甲', now: '乙', before: '甲处。' },
      { date: '2025-03-10', at: 'p2', was: '乙', now: '丙', before: '乙处。' },
      { date: '2025-03-11', text: '另有说明。' },
    ]
    assert.match(
      heard(draw(corrections)),
      /更正历史2025年3月10日更正前，第二段：乙处。2025年3月9日更正前，第二段：甲处。$/,
    )
    assert.doesNotMatch(draw(corrections, false), /<details/)
  })

  it('marks what is printed as it is, under a heading of its own where nothing was corrected', () => {
    assert.match(heard(draw([])), /^说明第二则图片说明“原样”〔原文如此〕$/)
  })

  it('is not there where nothing is to be said', () => {
    const props = { article: { corrections: [] }, headingId: 'c', headingLevel: 2 } as const
    assert.equal(renderToStaticMarkup(createElement(CorrectionsList, props)), '')
  })
})
