import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { normalise } from '../../../../lib/search/text/normalise.ts'
import { keyOf, queryTerms, visitTerms } from '../../../../lib/search/text/terms.ts'

describe('terms of a text and of a query', () => {
  it('finds a text by its ideographs, each and by two', () => {
    assert.deepEqual(foundBy('消防站', ['消', '防', '站', '消防', '防站', '消站', '消防站']), [
      '消',
      '防',
      '站',
      '消防',
      '防站',
    ])
  })

  it('finds a text by three ideographs around a particle only', () => {
    assert.deepEqual(foundBy('两会的建议案', ['会的建', '建议案', '两会的']), ['会的建'])
  })

  it('finds a text by no three that a sign or an edge is among', () => {
    for (const prefix of ['', 'H']) {
      const terms = ['会的，', '，的建', '会的', '的建'].map((term) => prefix + term)
      assert.deepEqual(foundBy('会的，建', terms, prefix), [`${prefix}会的`])
      assert.deepEqual(foundBy('会，的建', terms, prefix), [`${prefix}的建`])
    }
    assert.deepEqual(queryTerms('会的，建', false), ['会的', '的，建'])
    assert.deepEqual(queryTerms('会，的建', false), ['会，的', '的建'])
    assert.deepEqual(queryTerms('的建', false), ['的建'])
    assert.deepEqual(queryTerms('会的', true), ['会的'])
  })

  it('finds a text by beginnings of its words up to twelve letters, and by the whole word', () => {
    const word = 'abcdefghijklmn'
    const beginnings = Array.from({ length: word.length }, (_, at) => `${word.slice(0, at + 1)}*`)
    assert.deepEqual(foundBy(word, [...beginnings, word, 'abcdefghijklm', 'bcd*']), [
      ...beginnings.slice(0, 12),
      word,
    ])
  })

  it('finds a text of one field by the terms of that field, beginnings too', () => {
    assert.deepEqual(
      foundBy('会的建ab', ['H会的建', 'H的建', 'H会', 'Hab', 'Ha*', 'H建a*', '会的', 'Bab'], 'H'),
      ['H会的建', 'H的建', 'H会', 'Hab', 'Ha*', 'H建a*'],
    )
  })

  it('looks a query up by the longest of its terms', () => {
    assert.deepEqual(queryTerms('消防站', false), ['消防', '防站'])
    assert.deepEqual(queryTerms('站', false), ['站'])
    assert.deepEqual(queryTerms('会的建', false), ['会的建'])
    assert.deepEqual(queryTerms('共17次', false), ['共17', '17次'])
    assert.deepEqual(queryTerms('完，次', false), ['完，次'])
    assert.deepEqual(queryTerms('消消消', false), ['消消'])
  })

  it('looks a word that is still typed up by its beginning, of at most twelve letters', () => {
    assert.deepEqual(queryTerms('xia', true), ['xia*'])
    assert.deepEqual(queryTerms('共1', true), ['共1*'])
    assert.deepEqual(queryTerms('abcdefghijklmn', true), ['abcdefghijkl*'])
    assert.deepEqual(queryTerms('消防', true), ['消防'])
    assert.deepEqual(queryTerms('ab cd', true), ['ab', 'cd*'])
  })

  it('does not look up a sign with a word behind it that may go on', () => {
    assert.deepEqual(queryTerms('完，ab', true), ['完，', 'ab*'])
    assert.deepEqual(queryTerms('完，ab', false), ['完，', '，ab'])
    assert.deepEqual(queryTerms('𠮷，完', true), ['𠮷，完'])
    assert.deepEqual(queryTerms('，𝒳', true), ['𝒳*'])
  })

  it('keeps pairs, lone ideographs and all else apart', () => {
    const spaces = ['消防', '消', '𠮷', 'ab', '5', '会的建', 'H消防', '消5'].map((term) => keyOf(term).space)
    assert.deepEqual(spaces, [0, 1, 2, 2, 2, 2, 2, 2])
  })
})

/** Those of some terms by which a text is found. */
function foundBy(text: string, terms: readonly string[], prefix = ''): readonly string[] {
  const found = new Set<string>()
  visitTerms(normalise(text), (space, fingerprint) => found.add(`${space}:${fingerprint}`), prefix)
  return terms.filter((term) => {
    const { space, fingerprint } = keyOf(term)
    return found.has(`${space}:${fingerprint}`)
  })
}
