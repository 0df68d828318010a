import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Desk } from '../../../../lib/desk/desk.ts'
import { makeArticle, makeIssue } from '../../../../lib/desk/issues/new-issue.ts'
import { publishDrafts } from '../../../../lib/desk/issues/publish-drafts.ts'
import { checkNewspaper, writeNewspaper } from '../../../support/small-newspaper.ts'

describe('makeIssue: the next issue', () => {
  it('goes on with number and 版, writes over nothing, and is legal once its drafts are let out', async (t) => {
    const directory = writeNewspaper(t, {
      'issues/2025-01-15/issue.md': '---\nnumber: 014600\n---\n',
      'issues/2025-01-15/01/page.md':
        '---\nlabel: "01"\nname: 要闻\ncredits: [{ role: 责编, name: 甲 }]\n---\n',
    })
    const desk = new Desk(directory)
    t.after(() => desk.close())
    assert.deepEqual(await makeIssue(desk, '2025-01-16'), { id: '2025-01-16' })
    const read = (file: string) => readFileSync(join(directory, 'issues/2025-01-16', file), 'utf8')
    assert.deepEqual(['issue.md', '01/page.md', '01/01.md'].map(read), [
      '---\nnumber: 014601\n---\n',
      '---\nlabel: 01\nname: 要闻\n---\n',
      '---\nheadline: 新稿件\nstatus: draft\n---\n',
    ])
    assert.deepEqual(makeArticle(desk, '2025-01-16/01'), { id: '2025-01-16/01/02' })
    assert.deepEqual(publishDrafts(desk, '2025-01-16'), { count: 2 })
    assert.deepEqual((await checkNewspaper(directory)).problems, [])
    await assert.rejects(makeIssue(desk, '2025-01-16'), { message: '2025-01-16 这一期已经有了' })
    await assert.rejects(makeIssue(desk, '2025-02-30'), /真有的日子/)
    await assert.rejects(makeIssue(desk, '20250117'), /真有的日子/)
  })
})
