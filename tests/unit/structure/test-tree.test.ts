import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { projectRoot } from '../../support/project-root.ts'
import { foldersWithoutMirror, unitTestsThatBuild } from '../../support/test-tree.ts'

describe('tests: each lies in the room it tests, and what builds a site lies apart', () => {
  const directory = mkdtempSync(join(tmpdir(), 'test-tree-'))
  after(() => rmSync(directory, { recursive: true }))
  mkdirSync(join(directory, 'lib/content'), { recursive: true })
  const builds = "import { buildSite } from '../../support/build-site.ts'"
  for (const [file, text] of Object.entries({
    'unit/content/a.test.ts': "import { a } from '../../../lib/content/a.ts'",
    'unit/content/b.test.ts': builds,
    'unit/contents/a.test.ts': '',
    'unit/structure/a.test.ts': '',
    'unit/a.test.ts': '',
    'build/content/a.test.ts': builds,
    'build/publish/a.test.ts': builds,
  })) {
    const path = join(directory, 'tests', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  it('sees a folder that mirrors none', () => {
    assert.deepEqual(foldersWithoutMirror(directory), ['tests/unit/contents', 'tests/build/publish'])
  })

  it('sees a unit test that builds', () => {
    assert.deepEqual(unitTestsThatBuild(directory), ['tests/unit/content/b.test.ts'])
  })

  it('finds neither in the project', () => {
    assert.deepEqual(foldersWithoutMirror(projectRoot), [])
    assert.deepEqual(unitTestsThatBuild(projectRoot), [])
  })
})
