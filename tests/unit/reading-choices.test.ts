import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { elderSizes, readingChoices } from '../../lib/reading-choices.ts'
import { projectRoot } from '../support/project-root.ts'

const css = ['globals.css', 'reader.css']
  .map((file) => readFileSync(join(projectRoot, 'app', file), 'utf8'))
  .join('\n')

/** The values of a setting that the stylesheets have a rule for, each once. */
function styledValues(text: string, name: string): readonly string[] {
  const found = [...text.matchAll(new RegExp(`\\[data-${name}="([^"]+)"\\]`, 'g'))]
  return [...new Set(found.map(([, value = '']) => value))].sort()
}

// Without a rule of its own stands what the page has by itself.
const defaults: Readonly<Record<string, string>> = { theme: 'day', size: '18' }

for (const name of ['theme', 'size', 'leading', 'face', 'mode'] as const) {
  test(`it has a rule in the stylesheet for every ${name} that can be chosen, and for no other`, () => {
    const chosen = readingChoices[name].filter((value) => value !== defaults[name])
    assert.deepEqual(styledValues(css, name), [...chosen].sort())
  })
}

test('elderSizes: they are the sizes that 长辈模式 has a rule for, the first being its own', () => {
  const rules = [
    ...css.matchAll(/:root\[data-mode="elder"\](?:\[data-size="(\d+)"\])? \{[^}]*--body: ([\d.]+)rem/g),
  ]
  // Its text is a quarter larger than the browser's own, of which 16 px are the default.
  const sizes = rules.map(([, size, rem]) => [size, String(Math.round(Number(rem) * 20))])
  const [own, ...larger] = elderSizes
  assert.deepEqual(sizes, [[undefined, own], ...larger.map((size) => [size, size])])
})
