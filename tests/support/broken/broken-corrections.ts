import { type BrokenCase, fields } from './broken-case.ts'

const text = '全村三百户都通了自来水，三百户都装了水表。'

/** An article with one correction; its entry begins on line 4. */
function correction(entry: string, line = 4): BrokenCase {
  return fields(`corrections:\n  - { date: 2025-01-16, ${entry} }`, line, text)
}

/** Newspapers of which a remark is made, by its code. */
export const remarkableCorrections = {
  'hidden-source': {
    at: 'issues/2025-01-15/source.txt:1',
    files: {
      ...correction('at: p1, now: 全村, kind: hidden, text: 应当事人要求隐去姓名').files,
      'issues/2025-01-15/source.txt': '另一份文字。',
    },
  },
} as const satisfies Readonly<Record<string, BrokenCase>>

/** Newspapers with a correction that cannot be proved, by the code of the fault. */
export const brokenCorrections = {
  'correction-empty': fields('corrections:\n  - date: 2025-01-16', 4, text),
  'correction-place-missing': correction('was: 二百户, now: 三百户'),
  'correction-unchanged': correction('at: p1, was: 都通了, now: 都通了'),
  'correction-place-form': correction('at: 第一段, was: 都能用, now: 都通了'),
  'correction-place-unknown': correction('at: p9, was: 都能用, now: 都通了'),
  'correction-now-absent': correction('at: p1, was: 二百户, now: 四百户'),
  'correction-now-repeated': correction('at: p1, was: 二百户, now: 三百户'),
  'correction-box': correction('at: p1, was: 都能用, now: 都通了, box: [0.1, 0.1, 0.1, 0.1]'),
  'hidden-was': correction('at: p1, was: 李明, now: 全村, kind: hidden, text: 应当事人要求隐去姓名'),
  'hidden-mask': correction('at: p1, kind: hidden, text: 应当事人要求隐去姓名'),
  'hidden-reason': correction('at: p1, now: 全村, kind: hidden'),
  'sic-corrected': correction('at: p1, sic: 水表, was: 电表, now: 水表'),
  'sic-place': fields('corrections:\n  - { sic: 水表 }', 4, text),
  'sic-absent': fields('corrections:\n  - { at: p1, sic: 电表 }', 4, text),
}
