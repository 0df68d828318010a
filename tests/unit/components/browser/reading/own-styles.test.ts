import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { walkFiles } from '../../../../support/walk-files.ts'

const folder = 'components/browser/reading'
const read = (extension: string) =>
  walkFiles(folder)
    .filter((name) => name.endsWith(extension) && !name.endsWith('.d.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')

// The frame of every page has them: 跳到正文 and the footer's links.
const onEveryPage = ['sr-only', 'target']
// Only tells one sheet from another.
const withoutRule = ['sheet-of-words']

test('the reader script brings the rules of all classes that it gives', () => {
  const given = [...read('.ts').matchAll(/class(?:Name = |List\.add\(|Name: )['`]([^'`]+)/g)]
    .flatMap(([, names = '']) => names.split(' '))
    .filter((name) => /^[a-z-]+$/.test(name))
  assert.ok(given.includes('controls') && given.includes('actions') && given.includes('read-aloud'))
  const css = read('.css')
  const frame =
    readFileSync('components/frame/route-frame.tsx', 'utf8') +
    readFileSync('components/frame/site-footer.tsx', 'utf8')
  for (const name of new Set(given)) {
    if (withoutRule.includes(name)) continue
    const isBrought = new RegExp(`\\.${name}\\b`).test(css)
    assert.ok(isBrought || (onEveryPage.includes(name) && frame.includes(name)), name)
  }
})
