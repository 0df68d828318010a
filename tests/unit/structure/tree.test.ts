import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { projectRoot } from '../../support/project-root.ts'
import { findVagueNames, rootEntries } from '../../support/tree.ts'

const folders = ['app', 'components', 'content', 'lib', 'public', 'tests']
const card = ['README.md', 'next.config.ts', 'package.json', 'tailwind.config.ts', 'tsconfig.json']
const tools = ['.ci', '.gitignore', 'biome.json', 'package-lock.json', 'playwright.config.ts']

describe('tree: nothing lies where a reader would not look for it', () => {
  const directory = mkdtempSync(join(tmpdir(), 'tree-'))
  after(() => rmSync(directory, { recursive: true }))
  for (const folder of ['.git', 'node_modules', 'lib/utils', 'lib/content', 'lib/types/deep']) {
    mkdirSync(join(directory, folder), { recursive: true })
  }
  writeFileSync(join(directory, '.gitignore'), 'node_modules/\n*.tsbuildinfo\n')
  for (const file of [
    'notes.md',
    'tsconfig.tsbuildinfo',
    'lib/model.ts',
    'lib/utils/text.ts',
    'lib/content/index.ts',
    'lib/types/deep/a.ts',
  ]) {
    writeFileSync(join(directory, file), '')
  }

  it('sees a stray file at the root, and not what git ignores', () => {
    assert.deepEqual(rootEntries(directory), ['.gitignore', 'lib', 'notes.md'])
  })

  it('sees vague folders and barrels', () => {
    assert.deepEqual(findVagueNames(directory, ['lib']), [
      'lib/content/index.ts',
      'lib/types/deep/a.ts',
      'lib/utils/text.ts',
    ])
  })

  it("has the card's files, the tools' and no others at the root of the project", () => {
    assert.deepEqual(rootEntries(projectRoot), [...folders, ...card, ...tools].sort())
  })

  it('has no vague folder and no barrel in the project', () => {
    assert.deepEqual(findVagueNames(projectRoot, ['app', 'components', 'lib', 'tests']), [])
  })
})
