import { toBody } from '../../body/body.ts'
import type { Block } from '../../body-tree.ts'
import { sentenceOf } from '../../problems/format-problem.ts'
import type { Problem } from '../../problems/problem.ts'
import type { ParsedArticle } from '../parse-article.ts'

/** What stands in place of an article whose file is faulty while it is being edited: its faults, each with its line. */
export function faultyArticle(id: string, problems: readonly Problem[]): ParsedArticle {
  const blocks = problems.map(
    (problem, index): Block => ({
      type: 'paragraph',
      id: `p${index + 1}`,
      children: [{ type: 'text', value: `第${problem.line}行：${sentenceOf(problem, 'zh')}` }],
    }),
  )
  return {
    id,
    headline: [`这篇稿件有${problems.length}处错误`, `改好 ${id}.md 就会显示`],
    kind: 'notice',
    status: 'published',
    byline: [],
    topics: [],
    photos: [],
    facts: [],
    corrections: [],
    body: toBody(blocks),
    draft: false,
    length: 0,
    masks: { boxes: [], isUnplaced: false },
    hidden: [],
    changes: [],
    references: [],
  }
}
