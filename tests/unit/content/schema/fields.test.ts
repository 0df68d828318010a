import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reference, text } from '../../../../lib/content/schema/field-values.ts'
import {
  bareList,
  fieldNames,
  list,
  located,
  map,
  optional,
  readFields,
  required,
  type Schema,
} from '../../../../lib/content/schema/fields.ts'
import { collectFaults } from '../../../support/collect-faults.ts'
import { readTyped, type Typed, typed } from './typed.ts'

const credit = { kind: 'a credit', fields: { role: optional(text), name: required(text) } } satisfies Schema
const schema = {
  kind: 'an article',
  fields: {
    title: required(text),
    place: optional(located(reference)),
    by: optional(list('credits', map(credit))),
  },
} satisfies Schema

function readAll(value: { readonly [field: string]: Typed }) {
  const { report, lines } = collectFaults()
  const whole = typed(value)
  assert.equal(whole.is, 'map')
  const read = readFields(whole, schema, report)
  return [read, ...lines()]
}

describe('fields of a schema', () => {
  it('are read by name, each with the line where it stands if that is asked for', () => {
    assert.deepEqual(
      readAll({ title: '甲', place: 'yi', by: [{ name: '丙', role: '记者' }, { name: '丁' }] }),
      [
        {
          title: '甲',
          place: { value: 'yi', line: 3 },
          by: [{ name: '丙', role: '记者' }, { name: '丁' }],
        },
      ],
    )
  })

  it('are all reported that are unknown, missing or wrong, and the others are read', () => {
    assert.deepEqual(
      readAll({ place: [], by: [{ role: '记者' }, { name: '丁', nick: '戊' }], toString: '己' }),
      [
        { by: [{ name: '丁' }] },
        '3: place should be text, but is a list',
        '3: by.name should be there, but is missing',
        '3: a field of a credit should be one of role or name, but here is `by.nick`',
        '3: a field of an article should be one of title, place or by, but here is `toString`',
        '3: title should be there, but is missing',
      ],
    )
  })

  it('are missing once where what is typed is wrong', () => {
    assert.deepEqual(readAll({ title: null }), [{}, '3: title should be text, but is empty'])
    assert.deepEqual(readTyped(map(credit), typed({ name: null })), [
      undefined,
      '3: field.name should be text, but is empty',
    ])
  })

  it('have names, those of maps and lists behind a dot', () => {
    assert.deepEqual(fieldNames(schema), ['title', 'place', 'by.role', 'by.name'])
    assert.deepEqual(fieldNames({ kind: 'an article', fields: { one: optional(map(credit)) } }), [
      'one.role',
      'one.name',
    ])
  })
})

describe('maps and lists', () => {
  const lost = '3: field should have no comment behind it, but `# 甲` is read as one and would be lost'

  it('say what they should be', () => {
    const texts = list('texts', text)
    assert.deepEqual(readTyped(map(credit), typed('甲')), [
      undefined,
      '3: field should be a credit, but is “甲”',
    ])
    assert.deepEqual(readTyped(texts, typed(null)), [
      undefined,
      '3: field should be a list of texts, but is empty',
    ])
    assert.deepEqual(readTyped(texts, typed([])), [[]])
    assert.deepEqual(readTyped(texts, typed(['甲', null, '乙'])), [
      ['甲', '乙'],
      '3: field should be text, but is empty',
    ])
  })

  it('have no comment behind them, but for lists of what is no text', () => {
    assert.deepEqual(readTyped(list('texts', text), typed(['甲'], '# 甲')), [['甲'], lost])
    assert.deepEqual(readTyped(map(credit), typed({ name: '甲' }, '# 甲')), [{ name: '甲' }, lost])
    assert.deepEqual(readTyped(bareList('texts', reference), typed(['a'], '# 甲')), [['a']])
    assert.deepEqual(readTyped(list('texts', text), typed('甲', '# 甲')), [
      undefined,
      '3: field should be a list of texts, but is “甲”',
    ])
  })
})
