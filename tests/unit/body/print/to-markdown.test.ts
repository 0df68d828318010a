import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { markdownLine, toMarkdown } from '../../../../lib/body/print/to-markdown.ts'
import { address } from '../../markdown/html-of.ts'

function bodyOf(markdown: string) {
  return parseBody(markdown, { address }).body
}

describe('toMarkdown', () => {
  it('writes headings, emphasis, links and lists', () => {
    assert.equal(
      toMarkdown(bodyOf('## 分题\n\n**段首。**市里，[链接](https://ceshi.example/)。\n\n* 一\n* 二'), {
        headingShift: 2,
      }),
      '#### 分题\n\n**段首。**市里，[链接](https://ceshi.example/)。\n\n- 一\n\n- 二',
    )
  })

  it('writes footnotes as GFM does, each article’s under names of its own, and no way back', () => {
    assert.equal(
      toMarkdown(bodyOf('甲[^乙]。\n\n[^乙]: 丙\n\n    丁'), { notePrefix: '01-02-' }),
      '甲[^01-02-1]。\n\n[^01-02-1]: 丙\n\n    丁',
    )
  })

  it('writes tables with the side their columns keep to', () => {
    assert.equal(toMarkdown(bodyOf('甲|乙\n:-|-:\n一|二')), '| 甲  |  乙 |\n| :- | -: |\n| 一  |  二 |')
  })

  it('writes a reference for no Chinese character, and keeps one that was typed', () => {
    for (const text of ['说**“甲”**乙*丙。*丁', '`&#x4E2D;`\\&#x4E2D;', '甲\\{#p5}']) {
      assert.equal(toMarkdown(bodyOf(text)), text)
    }
  })

  it('breaks no line where nothing follows', () => {
    assert.equal(toMarkdown(bodyOf('甲\\\n乙\\\n{#p9}')), '甲\\\n乙')
  })

  it('leaves the words of links that lead nowhere', () => {
    assert.equal(toMarkdown(bodyOf('[甲](/b)乙'), { resolve: () => undefined }), '甲乙')
  })
})

describe('markdownLine', () => {
  it('keeps text that looks like markup as text', () => {
    assert.equal(markdownLine('4~6℃ *ST <b> # 号'), '4\\~6℃ \\*ST \\<b> # 号')
    assert.equal(markdownLine('1. 甲\n乙', 2), '## 1. 甲 乙')
  })
})
