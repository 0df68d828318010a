import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { projectRoot } from '../../support/project-root.ts'
import { walkFiles } from '../../support/walk-files.ts'

const parents = ['lib', 'lib/search', 'components/browser']
const rooms = ['app', 'components', 'tests', ...parents.flatMap(foldersIn)]
// Deploying is as long as its servers' texts; the search screen is told of by its neighbours.
const long = ['lib/release']
const without = ['components/browser/search']
const sourceFolders = ['app', 'components', 'lib', 'tests', 'content']
const files = sourceFolders.flatMap((folder) =>
  walkFiles(join(projectRoot, folder)).map((file) => `${folder}/${file}`),
)
const names = new Set(files.map((file) => basename(file)))

describe('READMEs: a stranger finds each room by its question', () => {
  it('has a page at the root, and one of at most forty lines in each room', () => {
    assert.ok(statSync(join(projectRoot, 'README.md')).size <= 6 * 1024)
    const missing = rooms.filter((room) => !without.includes(room) && !existsSync(readmeOf(room)))
    assert.deepEqual(missing, [])
    const longer = rooms.filter((room) => !without.includes(room) && !long.includes(room) && lines(room) > 40)
    assert.deepEqual(longer, [])
  })

  for (const file of ['README.md', 'lib/README.md', ...rooms.map((room) => `${room}/README.md`)]) {
    if (!existsSync(join(projectRoot, file))) continue
    it(`names in ${file} only files that exist`, () => {
      const named = readFileSync(join(projectRoot, file), 'utf8').matchAll(
        /`([\w.[\]-][\w./[\]-]*\.(?:tsx?|css))`/g,
      )
      const unknown = [...named].map(([, name = '']) => name).filter((name) => !isThere(name, dirname(file)))
      assert.deepEqual(unknown, [])
    })
  }
})

function isThere(name: string, folder: string): boolean {
  const isPath = name.includes('/')
  if (!isPath) return names.has(name) || existsSync(join(projectRoot, name))
  return [folder, '.'].some((start) => existsSync(join(projectRoot, start, name)))
}

function foldersIn(folder: string): readonly string[] {
  const entries = readdirSync(join(projectRoot, folder), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`)
}

function readmeOf(room: string): string {
  return join(projectRoot, room, 'README.md')
}

function lines(room: string): number {
  return readFileSync(readmeOf(room), 'utf8').trimEnd().split('\n').length
}
