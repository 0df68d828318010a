import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { projectRoot } from '../../support/project-root.ts'
import { walkFiles } from '../../support/walk-files.ts'

/** The rooms of search, and those that each may import from. */
const below: Readonly<Record<string, readonly string[]>> = {
  text: [],
  index: ['text'],
  query: ['text', 'index'],
  rank: ['text', 'index', 'query'],
  otherwise: ['text', 'index', 'query', 'rank'],
  answer: ['text', 'index', 'query', 'rank', 'otherwise'],
  builder: ['text', 'index', 'rank'],
}

describe('rooms of search: each stands on those below it', () => {
  for (const [room, allowed] of Object.entries(below)) {
    it(`${room} imports from ${allowed.join(', ') || 'no other room'}`, () => {
      assert.deepEqual(
        importsOf(room).filter(({ from }) => !allowed.includes(from)),
        [],
      )
    })
  }
})

/** Imports of other rooms, those of types too, which make a circle for whoever reads it. */
function importsOf(room: string): readonly { readonly file: string; readonly from: string }[] {
  const folder = join(projectRoot, 'lib/search', room)
  const files = walkFiles(folder).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8')
    const imported = source.matchAll(/(?:from|import\()\s*'\.\.\/([a-z]+)\//g)
    return Array.from(imported, ([, from = '']) => ({ file, from }))
  })
}
