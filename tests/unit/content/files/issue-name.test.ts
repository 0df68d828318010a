import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reportIssueName } from '../../../../lib/content/files/issue-name.ts'
import { collectFaults } from '../../../support/collect-faults.ts'

/** What is said of a name, if anything. */
function faultOf(id: string): string | undefined {
  const { report, lines } = collectFaults()
  reportIssueName(id, report)
  return lines()[0]
}

describe('reportIssueName', () => {
  it('finds none in a date that exists, nor in a name that is none', () => {
    for (const id of [
      ...['2025-01-15', '2025-01', '2025', '2024-02-29', '2025-lianghui', 'teji-2025-1-5', '2025-1-5-teji'],
      ...['x20250115', '20250115a', '15990101', '21000101', '202513', '202500', '2025011', '2025-100-1'],
      ...[
        '12025-1-5',
        '2025-1-155',
        '1-1-20011',
        '123-1-2001',
        '1-123-2001',
        'a01-01-01',
        '01-01-011',
        '1-01-01',
      ],
    ])
      assert.equal(faultOf(id), undefined, id)
  })

  it('says how a date is written', () => {
    for (const [id, instead] of [
      ['2025-1-5', '2025-01-05'],
      ['2025-1', '2025-01'],
      ['2025-12-5', '2025-12-05'],
      ['20250115', '2025-01-15'],
      ['2025-0115', '2025-01-15'],
      ['202501-15', '2025-01-15'],
      ['16000101', '1600-01-01'],
      ['19991231', '1999-12-31'],
      ['202501', '2025-01'],
      ['189912', '1899-12'],
      ['15-1-2025', '2025-01-15'],
      ['5-12-2025', '2025-12-05'],
      ['01-01-01', 'such as 2025-01-15'],
      ['01-1-15', 'such as 2025-01-15'],
      ['2025-13', 'such as 2025-01-15'],
      ['20251301', 'such as 2025-01-15'],
      ['31-2-2025', 'such as 2025-01-15'],
    ] as const)
      assert.equal(
        faultOf(id),
        `1: the folder of an issue that is named for its day should be named ${instead}, but is ${id}`,
      )
  })

  it('says that a day does not exist', () => {
    for (const id of ['2025-02-30', '2025-13-01', '2025-00-10'])
      assert.equal(
        faultOf(id),
        `1: the folder of an issue should be named for a day that exists, but is ${id}`,
      )
  })
})
