import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Code, problemTable } from '../../../lib/problems/table/table.ts'

const codes = Object.keys(problemTable) as Code[]
const namesIn = (parts: readonly string[]) =>
  [...new Set([...parts.join('').matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name))].sort()

describe('the table of faults', () => {
  it('says each in three parts, with the values of one language in the other too', () => {
    for (const code of codes) {
      const { zh, en } = problemTable[code]
      assert.match(code, /^[a-z]+\d?(?:-[a-z0-9]+)+$/)
      assert.deepEqual([zh.length, en.length], [3, 3], code)
      assert.ok(
        [...zh, ...en].every((part) => part.trim() !== ''),
        code,
      )
      assert.deepEqual(namesIn(zh), namesIn(en), code)
    }
  })

  it('speaks Chinese in one and English in the other', () => {
    for (const code of codes) {
      const { zh } = problemTable[code]
      assert.match(zh.join(''), /\p{Script=Han}/u, code)
      assert.doesNotMatch(zh.join(''), /[，。；] |[a-z] should|, but /, code)
    }
  })
})
