import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readDevFile } from '../../../lib/dev/read-dev-file.ts'
import { projectRoot } from '../../support/project-root.ts'

describe('development answers what publish writes', () => {
  const { CONTENT_DIR } = process.env
  before(() => {
    process.env.CONTENT_DIR = join(projectRoot, 'tests/fixtures/daily')
  })
  after(() => {
    if (CONTENT_DIR === undefined) delete process.env.CONTENT_DIR
    else process.env.CONTENT_DIR = CONTENT_DIR
  })
  const read = async (address: string) => Buffer.from((await readDevFile(address)) ?? [])

  for (const [address, begins] of [
    ['/feed.xml', '<?xml'],
    ['/sections/wenhua/atom.xml', '<?xml'],
    ['/corrections/feed.json', '{'],
    ['/sitemap.xml', '<?xml'],
    ['/sitemaps/2025-12.xml', '<?xml'],
    ['/robots.txt', 'User-agent'],
    ['/opensearch.xml', '<?xml'],
    ['/data/v1/publication.json', '{'],
    ['/data/v1/years/2025.json', '{'],
    ['/data/v1/issues/2025-12-31.json', '{'],
    ['/issues/2025-12-31/2025-12-31.epub', 'PK'],
    ['/issues/2025-12-31/2025-12-31.ris', 'TY  - NEWS'],
  ] as const) {
    it(`gives ${address}`, async () => {
      assert.equal((await read(address)).subarray(0, begins.length).toString(), begins)
    })
  }

  it('gives the pictures that a page names, and nothing that none names', async () => {
    const { sharePictureFiles } = await import('../../../lib/publish/files/share-picture-files.ts')
    const { readArchive, readIssue } = await import('../../../lib/content/archive.ts')
    const issue = await readIssue('2026-01-02')
    assert.ok(issue)
    for (const { url } of sharePictureFiles((await readArchive()).publication, issue, true)) {
      assert.equal((await read(url)).subarray(1, 4).toString(), 'PNG')
    }
    assert.equal(await readDevFile('/share/2026-01-02/card.0000000000.png'), undefined)
    assert.equal(await readDevFile('/nothing.xml'), undefined)
  })
})
