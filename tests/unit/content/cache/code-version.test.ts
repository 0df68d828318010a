import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { codeVersion } from '../../../../lib/content/cache/code-version.ts'

test('codeVersion: it is another one for other packages and for each file of code that reads content', (t) => {
  const [before, directory] = [process.cwd(), mkdtempSync(join(tmpdir(), 'code-'))]
  t.after(() => {
    process.chdir(before)
    rmSync(directory, { recursive: true })
  })
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), text)
  }
  const inRooms = ['lib/content/schema/fields.ts', 'lib/body/parse/tree.ts', 'lib/problems/table/table.ts']
  const read = ['package-lock.json', 'lib/dates.ts', ...inRooms]
  const others = ['lib/content/README.md', 'lib/search/a.ts']
  for (const file of [...read, ...others]) write(file, 'a')
  process.chdir(directory)
  const first = codeVersion()
  const changing = [...read, ...others].filter((file) => {
    write(file, 'b')
    const changed = codeVersion() !== first
    write(file, 'a')
    return changed
  })
  assert.deepEqual(changing, read)
  assert.equal(codeVersion(), first)
})
