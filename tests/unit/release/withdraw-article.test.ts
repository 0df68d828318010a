import assert from 'node:assert/strict'
import { linkSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { PublishError } from '../../../lib/build/publish-error.ts'
import { withdrawArticle } from '../../../lib/release/withdraw-article.ts'
import { setEnvironment } from '../../support/set-environment.ts'
import { articlePath, writeNewspaper } from '../../support/small-newspaper.ts'

/** Opens a newspaper of one article with this text, as the content folder; gives the article's file. */
function open(t: TestContext, text: string): string {
  const directory = writeNewspaper(t, {})
  setEnvironment(t, { CONTENT_DIR: directory })
  const file = join(directory, articlePath)
  writeFileSync(file, text)
  return file
}

const id = '2025-01-15/01/01'

describe('withdrawArticle', () => {
  it('adds the field and the notice, and leaves every other byte', (t) => {
    const file = open(t, '---\nheadline: 甲\n---\n\n正文\n\nstatus: 不是字段\n')
    withdrawArticle(id, '应“作者”要求: 撤下')
    assert.equal(
      readFileSync(file, 'utf8'),
      '---\nheadline: 甲\nstatus: withdrawn\nnotice: "应“作者”要求: 撤下"\n---\n\n正文\n\nstatus: 不是字段\n',
    )
  })

  it('changes the fields that are there, over several lines too, and keeps the ends of lines', (t) => {
    const file = open(
      t,
      '---\r\nstatus: published\r\nnotice: >\r\n  旧的\r\n  说明\r\nheadline: 甲\r\n---\r\n\r\n正文\r\n',
    )
    withdrawArticle(id, '新的')
    assert.equal(
      readFileSync(file, 'utf8'),
      '---\r\nstatus: withdrawn\r\nnotice: "新的"\r\nheadline: 甲\r\n---\r\n\r\n正文\r\n',
    )
    withdrawArticle(id)
    assert.match(readFileSync(file, 'utf8'), /^---\r\nstatus: withdrawn\r\nnotice: "新的"\r\n/)
  })

  it('puts another file in the place of the article, so that it is never half written', (t) => {
    const file = open(t, '---\nheadline: 甲\n---\n')
    linkSync(file, `${file}.before`)
    withdrawArticle(id)
    assert.deepEqual(
      [file, `${file}.before`].map((name) => readFileSync(name, 'utf8')),
      ['---\nheadline: 甲\nstatus: withdrawn\n---\n', '---\nheadline: 甲\n---\n'],
    )
  })

  it('refuses what is no article, and leads nowhere else', (t) => {
    open(t, '---\nheadline: 甲\n---\n')
    for (const wrong of ['2025-01-15/01/02', '../../publication', '', '2025-01-15']) {
      assert.throws(() => withdrawArticle(wrong), PublishError, wrong)
    }
  })
})
