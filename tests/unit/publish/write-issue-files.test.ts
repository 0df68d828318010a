import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { writeIssueFiles } from '../../../lib/publish/write-issue-files.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'
import { walkFiles } from '../../support/walk-files.ts'

describe('writeIssueFiles', () => {
  const directory = mkdtempSync(join(tmpdir(), 'issue-files-'))
  after(() => rmSync(directory, { recursive: true }))
  const { publication } = sampleArchive([])
  const issueOf = (headline: string) =>
    sampleIssue('2026-01-01', [
      samplePage('2026-01-01/01', [sampleArticle('2026-01-01/01/01', { headline: [headline] })]),
    ])
  const write = (headline: string, name: string, codeDigest = '1') => {
    const outDirectory = join(directory, name)
    const context = { publication, codeDigest, outDirectory, cacheDirectory: join(directory, 'cache') }
    return writeIssueFiles(issueOf(headline), context)
  }
  const text = 'issues/2026-01-01/2026-01-01.txt'
  const inode = (name: string) => statSync(join(directory, name, text)).ino

  it('writes everything that an issue can be taken along as', async () => {
    await write('标题一', 'first')
    assert.deepEqual(walkFiles(join(directory, 'first')), [
      'data/v1/issues/2026-01-01.json',
      'issues/2026-01-01/01/hant.json',
      ...['bib', 'csl.json', 'epub', 'md', 'ris', 'txt'].map(
        (kind) => `issues/2026-01-01/2026-01-01.${kind}`,
      ),
    ])
  })

  it('makes the files of an unchanged issue once', async () => {
    await write('标题一', 'again')
    assert.equal(inode('again'), inode('first'))
  })

  it('makes them anew where the issue or the code has changed', async () => {
    await write('标题二', 'changed')
    assert.match(readFileSync(join(directory, 'changed', text), 'utf8'), /标题二/)
    await write('标题一', 'newer', '2')
    assert.notEqual(inode('newer'), inode('first'))
  })
})
