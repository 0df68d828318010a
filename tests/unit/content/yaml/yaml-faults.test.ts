import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFrontMatter } from '../../../../lib/content/yaml/front-matter.ts'
import { sentenceOf } from '../../../../lib/problems/format-problem.ts'
import { type Problem, reportTo } from '../../../../lib/problems/problem.ts'

/** What is said in Chinese of a front matter, each with its line and code. */
function faultsOf(yaml: string): readonly string[] {
  const problems: Problem[] = []
  readFrontMatter(`---\n${yaml}\n---\n`, reportTo(problems, ''))
  return problems.map((problem) => `${problem.line} ${problem.code} ${sentenceOf(problem, 'zh')}`)
}

/** Front matters as editors type them, and the lines and codes of what is said. */
const slips: Readonly<Record<string, readonly string[]>> = {
  'headline: [通讯] 雨夜': ['2 yaml-bracket-rest'],
  'headline: [通讯]雨夜': ['2 yaml-bracket-rest'],
  'headline: {甲} 乙': ['2 yaml-bracket-rest'],
  'headline: [甲, 乙]]': ['2 yaml-bracket-rest'],
  'photos:\n  - { file: 01-1.jpg, caption: [演练] 现场 }': ['3 yaml-bracket-rest'],
  'headline: ]甲': ['2 yaml-sign'],
  'headline: [甲': ['2 yaml-bracket-open'],
  'photos: [{ file: 01-1.jpg, caption: 甲 }': ['2 yaml-bracket-open'],
  'headline: "精准"防控': ['2 yaml-quote-rest'],
  "headline: '走进'两会": ['2 yaml-quote-rest'],
  'headline: "精准防控': ['2 yaml-quote-open'],
  "headline: '精准防控": ['2 yaml-quote-open'],
  'headline: "a\\q"': ['2 yaml-backslash'],
  'topics: [消防，安全，两会]': ['2 yaml-wide-comma'],
  'topics: ["消防"， "安全"]': ['2 yaml-wide-comma'],
  'byline: [{ role: 文字， name: 王涵 }]': ['2 yaml-wide-comma'],
  'byline:\n  - { role: 文字, name: 王涵 printed: 甲 }': ['3 yaml-comma-missing'],
  'byline: { role：文字，name：王涵 }': ['2 yaml-wide-colon'],
  'headline：甲': ['2 yaml-wide-colon'],
  'headline ： 甲': ['2 yaml-wide-colon'],
  'headline:甲': ['2 yaml-colon'],
  'headline:　甲': ['2 yaml-wide-blank'],
  'kicker: 乙\nheadline:\u00a0甲': ['3 yaml-wide-blank'],
  'byline:\n　- role: 文字\n　　name: 王涵': ['3 yaml-wide-indent', '4 yaml-wide-indent'],
  'headline: 甲\n　kicker: 乙': ['3 yaml-wide-indent'],
  '\u00a0headline: 甲': ['2 yaml-wide-indent'],
  'headline:\n　　甲': ['3 yaml-wide-indent'],
  'kicker: "乙"　': ['2 yaml-wide-end'],
  'topics:\n\t- 甲': ['3 yaml-tab'],
  '\theadline: 甲': ['2 yaml-tab'],
  'headline: 长治: 两会': ['2 yaml-colon-inside'],
  'byline:\n  - role: 文字 name: 王涵': ['3 yaml-two-fields'],
  'headline: @甲': ['2 yaml-sign'],
  'headline: %甲': ['2 yaml-sign'],
  'headline: |甲': ['2 yaml-sign'],
  'headline: !甲': ['2 yaml-sign'],
  'headline: - 甲': ['2 yaml-sign'],
  'headline: &甲': ['2 yaml-anchor'],
  'headline: *ST': ['2 yaml-alias'],
  'headline: 甲\n kicker: 乙': ['3 yaml-indent'],
  '  headline: 甲\nkicker: 乙': ['3 yaml-indent'],
  'photos:\n  - file: 01-1.jpg\n  caption: 甲': ['4 yaml-indent'],
  'topics:\n- 甲\n  - 乙': ['4 yaml-indent'],
  'headline: 甲\nheadline: 乙': ['3 yaml-twice'],
  'headline: 甲\n乙': ['3 yaml-other'],
  'topics: [甲]: 乙': ['2 yaml-other'],
  'headline 甲': ['2 front-matter-fields'],
}

describe('a slip in the front matter', () => {
  for (const [yaml, faults] of Object.entries(slips)) {
    it(`is told in our own words in ${JSON.stringify(yaml)}`, () => {
      const found = faultsOf(yaml)
      assert.deepEqual(
        found.map((line) => line.split(' ').slice(0, 2).join(' ')),
        faults,
      )
      for (const line of found) assert.match(line, /，但.+；.*\p{Script=Han}/u)
    })
  }

  it('is none where a text in quotes or over several lines looks like one', () => {
    const right = [
      'kicker: |\n  QQ：123\n  　- 甲',
      'kicker: "甲，role：乙"',
      'topics: ["消防，安全"]',
      'kicker: 【通讯】“雨夜”',
    ]
    assert.deepEqual(right.flatMap(faultsOf), [])
  })
})
