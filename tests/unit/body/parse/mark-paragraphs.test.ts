import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { markParagraphs } from '../../../../lib/body/parse/mark-paragraphs.ts'
import { locateParagraphs, parseBody } from '../../../../lib/body/parse/parse-body.ts'

describe('markParagraphs', () => {
  it('writes as few marks as give the paragraphs their ids', () => {
    assert.equal(
      markParagraphs('甲。\n\n新。\n\n乙。\n\n丙。\n', ['p1', 'p1-1', 'p2', 'p3']),
      '甲。\n\n新。{#p1-1}\n\n乙。\n\n丙。\n',
    )
    assert.equal(markParagraphs('甲。\n\n丙。\n', ['p1', 'p3']), '甲。\n\n丙。{#p3}\n')
    assert.equal(markParagraphs('甲。\n\n乙。\n', ['p1', 'p2']), '甲。\n\n乙。\n')
  })

  it('changes a mark that says otherwise and leaves one that is right', () => {
    assert.equal(
      markParagraphs('甲。{#p1}\n\n新。{#p1-7}\n\n乙。', ['p1', 'p1-2', 'p2']),
      '甲。{#p1}\n\n新。{#p1-2}\n\n乙。',
    )
  })

  it('marks what was inserted in any order, and what shows that a paragraph was taken out', () => {
    assert.equal(
      markParagraphs('甲。\n\n新。\n\n旧。{#p1-1}\n\n乙。', ['p1', 'p1-2', 'p1-1', 'p2']),
      '甲。\n\n新。{#p1-2}\n\n旧。{#p1-1}\n\n乙。',
    )
    assert.equal(markParagraphs('旧。{#p1-1}\n\n乙。', ['p1-1', 'p2']), '旧。{#p1-1}\n\n乙。{#p2}')
    assert.equal(markParagraphs('甲。\n\n旧。{#p2-1}', ['p1', 'p2-1']), '甲。{#p1}\n\n旧。{#p2-1}')
  })

  it('marks paragraphs in lists and quotations, behind bold type and addresses', () => {
    assert.equal(
      markParagraphs('甲。\n\n- 一\n- 二\n\n> 三', ['p1', 'p2', 'p5', 'p6']),
      '甲。\n\n- 一\n- 二{#p5}\n\n> 三',
    )
    assert.equal(markParagraphs('甲。\n\n**乙**', ['p1', 'p3']), '甲。\n\n**乙**{#p3}')
    assert.equal(
      markParagraphs('甲。\n\n见 https://a.example/b', ['p1', 'p3']),
      '甲。\n\n见 https://a.example/b {#p3}',
    )
  })

  it('writes nothing where marks cannot say it', () => {
    assert.equal(markParagraphs('甲。\n\n乙。', ['p2', 'p1']), undefined)
    assert.equal(markParagraphs('甲。\n\n<b>\n\n乙。', ['p1', 'p3', 'p4']), undefined)
    assert.equal(markParagraphs('甲。', ['p1', 'p2']), undefined)
  })

  it('finds the paragraphs that the body has', () => {
    for (const text of [
      '甲。\n\n## 题\n\n乙。',
      '- 一\n- 二\n\n> 三\n\n| a |\n| - |\n| b |\n\n四[^1]\n\n[^1]: 注',
    ]) {
      assert.deepEqual(
        locateParagraphs(text).map(({ id }) => id),
        parseBody(text, { address: '/' }).body.paragraphs.map(({ id }) => id),
      )
    }
  })
})
