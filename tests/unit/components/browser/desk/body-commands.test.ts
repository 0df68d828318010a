import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Command,
  makeTable,
  newParagraph,
  newVerseLine,
  pasteText,
  type Selected,
  toggleHeading,
  toggleRunIn,
  toggleVerse,
} from '../../../../../components/browser/desk/write/body-commands.ts'

/** A text with [ and ] around what is selected, or ‸ where the cursor stands. */
function parse(marked: string): Selected {
  const text = marked.replace(/[[\]‸]/g, '')
  const start = marked.search(/[[‸]/)
  return { text, start, end: marked.includes(']') ? marked.indexOf(']') - 1 : start }
}

function print({ text, start, end }: Selected): string {
  if (start === end) return `${text.slice(0, start)}‸${text.slice(start)}`
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
}

describe('body commands: what Enter and the buttons do to a text', () => {
  const cases: readonly (readonly [string, Command, string, string])[] = [
    ['begins a paragraph', newParagraph, '一‸二', '一\n\n‸二'],
    ['begins a row of a list', newParagraph, '- 一‸', '- 一\n‸'],
    ['goes on with a verse', newParagraph, '床前\\\n疑是‸', '床前\\\n疑是\\\n‸'],
    ['begins a line of verse', newVerseLine, '床前‸', '床前\\\n‸'],
    ['makes a heading', toggleHeading, '一\n\n分‸题\n\n二', '一\n\n[## 分题]\n\n二'],
    ['takes a heading back', toggleHeading, '## 分‸题', '[分题]'],
    ['makes headings of several', toggleHeading, '[甲\n\n乙]', '[## 甲\n\n## 乙]'],
    ['marks the first sentence', toggleRunIn, '把好关。‸始终如一。', '[**把好关。**始终如一。]'],
    ['takes the mark back', toggleRunIn, '**把好关。**‸始终。', '[把好关。始终。]'],
    ['makes a verse of paragraphs', toggleVerse, '[床前\n\n疑是\n\n举头]', '[床前\\\n疑是\\\n举头]'],
    ['makes paragraphs of a verse', toggleVerse, '[床前\\\n疑是]', '[床前\n\n疑是]'],
    ['makes a table of bars', makeTable, '[甲｜乙\n1｜2]', '[| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |]'],
  ]
  for (const [what, command, before, after] of cases) {
    it(`${what}`, () => {
      assert.equal(print(command(parse(before))), after)
    })
  }

  it('pastes lines as paragraphs, without their blanks', () => {
    assert.equal(print(pasteText(parse('一‸'), '　　甲\r\n　　乙\r\n\r\n丙 ')), '一甲\n\n乙\n\n丙‸')
  })

  it('pastes cells as a table, and words as they are', () => {
    assert.equal(print(pasteText(parse('‸'), '甲\t乙\n1\t2')), '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |‸')
    assert.equal(print(pasteText(parse('一‸三'), '二')), '一二‸三')
  })
})
