import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { headersFor, parseHeaders, readHeaderRules } from '../../../lib/preview/header-rules.ts'

describe('readHeaderRules', () => {
  it('reads what lies beside the site, and finds no rule where there is no such file', (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'headers-'))
    t.after(() => rmSync(directory, { recursive: true }))
    assert.deepEqual(readHeaderRules(directory), [])
    writeFileSync(join(directory, '_headers'), '/a\n  X-A: 1\n')
    assert.deepEqual(readHeaderRules(directory), [{ path: '/a', headers: { 'X-A': '1' } }])
  })
})

describe('parseHeaders', () => {
  it('passes over comments and what stands below no pattern', () => {
    assert.deepEqual(parseHeaders('# words\n  X-Lost: 1\n\n/a\n  X-A: b: c\n'), [
      { path: '/a', headers: { 'X-A': 'b: c' } },
    ])
  })
})

describe('headersFor', () => {
  const rules = parseHeaders(
    '/*\n  X-All: 1\n/a/:name/*\n  X-Deep: 1\n/*.txt\n  X-Text: 1\n/a.b\n  X-Dot: 1\n',
  )
  const names = (pathname: string) => Object.keys(headersFor(rules, pathname))

  it('joins every rule whose pattern fits', () => {
    assert.deepEqual(names('/a/b/c.txt'), ['X-All', 'X-Deep', 'X-Text'])
    assert.deepEqual(names('/a.b'), ['X-All', 'X-Dot'])
  })

  it('takes a name for one folder and a dot for a dot', () => {
    assert.deepEqual(names('/a//c'), ['X-All'])
    assert.deepEqual(names('/a/b'), ['X-All'])
    assert.deepEqual(names('/axb'), ['X-All'])
  })
})
