import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { everyField } from '../../../support/every-field.ts'
import { publishedForms } from '../../../support/published-forms.ts'
import { articleFile, faultsOf, writeFiles } from '../../../support/small-newspaper.ts'

const old = 'issues/1998-06-30'
const newspaper = {
  ...everyField,
  [`${old}/issue.md`]: '---\nnumber: 77\n---\n',
  [`${old}/01/page.md`]: '---\nlabel: 1\n---\n',
  [`${old}/01/01.md`]: articleFile(
    'section: yaowen\nfacts: [{ label: 种树, quote: 种树9棵 }]',
    '旧报的一段，种树9棵。',
  ),
}

describe('an issue of the time of an old name, which states no title', () => {
  const folder = mkdtempSync(join(tmpdir(), 'old-names-'))
  const { CONTENT_DIR } = process.env
  let published: Readonly<Record<string, string>> = {}
  before(async () => {
    writeFiles(folder, newspaper)
    process.env.CONTENT_DIR = folder
    published = await publishedForms('1998-06-30')
  })
  after(() => {
    rmSync(folder, { recursive: true })
    if (CONTENT_DIR === undefined) delete process.env.CONTENT_DIR
    else process.env.CONTENT_DIR = CONTENT_DIR
  })

  const forms = ['article', 'page', 'issue', 'lists', 'head', 'text', 'markdown', 'data', 'epub', 'feed']
  for (const form of [...forms, 'jsonLd', 'citation', 'card', 'search']) {
    it(`has that name in ${form}`, () => {
      assert.match(published[form] ?? '', /白杨旧报/)
    })
  }

  for (const form of ['article', 'page', 'issue', 'head', 'text', 'markdown', 'epub', 'jsonLd', 'citation']) {
    it(`has today's name nowhere in ${form}`, () => {
      assert.doesNotMatch(published[form] ?? '', /银杏日报/)
    })
  }

  it('has the 报头 of that name on its pages, and its identifiers where it is described', () => {
    for (const form of ['page', 'issue']) assert.match(published[form] ?? '', /\/media\/old\.\w+\.svg/)
    assert.match(published.jsonLd ?? '', /杜梨编号/)
    assert.doesNotMatch(published.jsonLd ?? '', /梧桐编号/)
  })
})

describe('the title of an issue', () => {
  it('may be left out of a regular issue alone', async (t) => {
    const issue = (fields: string) => ({ 'issues/2025-01-15/issue.md': `---\n${fields}\n---\n` })
    const fault =
      'issues/2025-01-15/issue.md:1: an issue that is not regular should have a title, but it is missing'
    assert.deepEqual(await faultsOf(t, issue('number: 1')), [])
    assert.deepEqual(await faultsOf(t, issue('kind: regular')), [])
    assert.deepEqual(await faultsOf(t, issue('kind: special')), [fault])
    assert.deepEqual(await faultsOf(t, issue('kind: extra')), [fault])
  })
})

describe('former names', () => {
  it('end on different days', async (t) => {
    const names = 'names: [{ until: 1998, newspaper: 甲 }, { until: 1998, newspaper: 乙 }]'
    assert.deepEqual(await faultsOf(t, { 'publication.md': `---\ntitle: 测试\n${names}\n---\n` }), [
      'publication.md:3: names.until should tell one name from the other, but two end with 1998',
    ])
  })
})
