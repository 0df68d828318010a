import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Container, type Declaration, type Document, parse } from 'postcss'
import { readSetup } from '../support/e2e-setup.ts'
import { newspaperNames } from '../support/sites.ts'
import { walkFiles } from '../support/walk-files.ts'

const { sites } = readSetup()

/** Words of an article of the hostile newspaper that would be classes if the stylesheet were made from articles. */
const classNames = [
  'bg-fuchsia-500',
  'animate-bounce',
  'rotate-12',
  'backdrop-sepia',
  'columns-7',
  'skew-y-6',
]

/** What the oldest browser of the floor does not know: in the stylesheet it would break a page, not degrade it. */
const tooNew = [
  /\boklch\(/,
  /\boklab\(/,
  /\bcolor-mix\(/,
  /@property\b/,
  /@container\b/,
  /:has\(/,
  /\d[ds]vh\b/,
]

test('what all pages share is the same, byte for byte, whatever the articles say', () => {
  const [first, ...others] = newspaperNames.map((name) => sharedFiles(sites[name].directory))
  expect(first?.size).toBeGreaterThanOrEqual(3)
  for (const other of others) expect(other).toEqual(first)
})

test('the stylesheet holds no class that only an article names', () => {
  const css = stylesheet()
  expect(classNames.filter((name) => css.includes(name))).toEqual([])
})

test('the stylesheet and the script stay within the browser floor', () => {
  // What a browser is asked for first, older ones pass over.
  const css = stylesheet().replaceAll(/@supports[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
  expect(tooNew.filter((pattern) => pattern.test(css))).toEqual([])
  const script = [...sharedFiles(sites.real.directory)].find(([file]) => file.endsWith('.js'))?.[1].toString()
  expect(script).toMatch(/\S/)
  expect(script).not.toMatch(/\(\?<[=!]/)
})

test('what an older browser would void instead of passing over, and what spoils lines in WebKit, is asked for first', () => {
  const isAsked = (declaration: Declaration, condition: string) =>
    conditionsOf(declaration).includes(condition)
  const wrong: string[] = []
  const seen: string[] = []
  for (const css of allStyles()) {
    parse(css).walkDecls((declaration) => {
      const { prop, value } = declaration
      const isVoided = /\bround\(/.test(value) && value.includes('var(')
      const isPretty = prop.startsWith('text-wrap') && value === 'pretty'
      if (isVoided || isPretty) seen.push(String(declaration))
      if (isVoided && !isAsked(declaration, '(width:round(down,100%,1em))')) wrong.push(String(declaration))
      if (isPretty && !isAsked(declaration, 'not(hanging-punctuation:first)')) wrong.push(String(declaration))
      // A fallback above in its own rule does not help where a variable stands below.
      const earlier = declaration.parent?.nodes.slice(0, declaration.parent.index(declaration)) ?? []
      const hasFallback = earlier.some((node) => node.type === 'decl' && node.prop === prop)
      if (hasFallback && value.includes('var(')) wrong.push(String(declaration))
    })
  }
  expect([...new Set(wrong)]).toEqual([])
  expect(new Set(seen).size).toBeGreaterThanOrEqual(2)
})

/** The conditions of `@supports` around a declaration, without blanks. */
function conditionsOf(declaration: Declaration): string[] {
  const conditions: string[] = []
  for (let at: Container | Document | undefined = declaration.parent; at; at = at.parent) {
    if (at.type === 'atrule' && 'params' in at) conditions.push(String(at.params).replace(/\s/g, ''))
  }
  return conditions
}

/** Every stylesheet of every document, and those that scripts bring. */
function allStyles(): ReadonlySet<string> {
  const documents = newspaperNames.flatMap((name) => {
    const { directory } = sites[name]
    const files = walkFiles(directory).filter((file) => file.endsWith('.html'))
    return files.map((file) => readFileSync(join(directory, file), 'utf8'))
  })
  const inPages = documents.flatMap((html) =>
    [...html.matchAll(/<style[^>]*>(.+?)<\/style>/gs)].map(([, css = '']) => css),
  )
  const brought = walkFiles('components').filter((file) => file.endsWith('.css'))
  return new Set([...inPages, ...brought.map((file) => readFileSync(join('components', file), 'utf8'))])
}

/** All that documents hold of the stylesheet, and what scripts bring along. */
function stylesheet(): string {
  const { directory } = sites.hostile
  const texts = walkFiles(directory)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [...readFileSync(join(directory, file), 'utf8').matchAll(/<style>(.+?)<\/style>/gs)])
    .map(([, css]) => css)
  expect(texts.length).toBeGreaterThan(3)
  return [...new Set(texts)].join('\n')
}

/** The files that every page may ask for, by address; the faces of the headlines belong to an issue each. */
function sharedFiles(directory: string): ReadonlyMap<string, Buffer> {
  const files = walkFiles(join(directory, 'assets')).filter((file) => !file.startsWith('fonts/'))
  return new Map(files.map((file) => [file, readFileSync(join(directory, 'assets', file))]))
}
