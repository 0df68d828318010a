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
} from '../../../../lib/content/schema/fields.ts'
import { readTyped, type Typed, typed } from './typed.ts'

const credit = { kind: 'a credit', fields: { role: optional(text), name: required(text) } }
const schema = {
  kind: 'a thing',
  fields: {
    title: required(text),
    place: optional(located(reference)),
    by: optional(list('credits', map(credit))),
  },
}

function readAll(value: { readonly [field: string]: Typed }) {
  const said: string[] = []
  const whole = typed(value)
  assert.equal(whole.is, 'map')
  return [readFields(whole, schema, (line, message) => said.push(`${line}: ${message}`)), ...said]
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
        '3: by.name is missing',
        '3: unknown field `by.nick`: a credit has role, name',
        '3: unknown field `toString`: a thing has title, place, by',
        '3: title is missing',
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
    assert.deepEqual(fieldNames({ kind: 'a thing', fields: { one: optional(map(credit)) } }), [
      'one.role',
      'one.name',
    ])
  })
})

describe('maps and lists', () => {
  const lost =
    '3: field should have no comment behind it, but `# 甲` is read as one and would be lost; put the text in quotes or the comment on a line of its own'

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
    assert.deepEqual(readTyped(bareList('ids', reference), typed(['a'], '# 甲')), [['a']])
    assert.deepEqual(readTyped(list('texts', text), typed('甲', '# 甲')), [
      undefined,
      '3: field should be a list of texts, but is “甲”',
    ])
  })
})
