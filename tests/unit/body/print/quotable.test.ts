import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { quotableParagraphs } from '../../../../lib/body/print/quotable.ts'
import { toSearchTexts } from '../../../../lib/body/print/search-texts.ts'
import { toDescription } from '../../../../lib/sharing/description.ts'
import { sampleArticle } from '../../../support/sample.ts'
import { address } from '../../markdown/html-of.ts'

const { body } = parseBody(
  [
    '支队[^1]成立。[1]',
    '## 分[^1]题',
    '> 出勤**[^2]17次**',
    '> ### 引文里的题',
    '甲|乙\n-|-\n表[^2]格|',
    '[^1]: 一九五八年。[^2]',
    '[^2]: - 据',
  ].join('\n\n'),
  { address },
)

describe('words that are quoted or looked for', () => {
  it('run on across the mark of a footnote, and keep what was typed like one', () => {
    assert.deepEqual(quotableParagraphs(body), [
      { id: 'p1', text: '支队成立。[1]' },
      { id: 'p2', text: '出勤17次' },
    ])
  })

  it('are found each once: 分题 and tables wherever they stand, and every footnote', () => {
    assert.deepEqual(toSearchTexts(body), {
      headings: ['分题', '引文里的题'],
      paragraphs: [
        { id: 'p1', text: '支队成立。[1]' },
        { id: 'p2', text: '出勤17次' },
        { text: '甲\t乙\n表格\t' },
        { text: '一九五八年。' },
        { text: '据' },
      ],
    })
  })

  it('describe an article without marks', () => {
    assert.equal(toDescription(sampleArticle('a/01/02', { body })), '支队成立。[1]出勤17次')
  })
})
