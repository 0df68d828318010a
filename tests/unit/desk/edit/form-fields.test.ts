import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fieldNames } from '../../../../lib/content/schema/fields.ts'
import { formFieldsOf, schemaOf } from '../../../../lib/desk/edit/form-fields.ts'
import type { FormField } from '../../../../lib/desk/messages.ts'

const files = [
  'publication.md',
  'sections/yaowen.md',
  'issues/2025-01-15/issue.md',
  'issues/2025-01-15/01/page.md',
  'issues/2025-01-15/01/01.md',
]

describe('formFieldsOf: what can be written can be filled in', () => {
  for (const file of files) {
    it(`has every field of ${file}, and those that are required say so`, () => {
      const { fields } = schemaOf(file)
      const form = formFieldsOf(file, [])
      assert.deepEqual(namesOf(form).toSorted(), fieldNames(schemaOf(file)).toSorted())
      assert.deepEqual(
        form
          .filter(({ isRequired }) => isRequired)
          .map(({ name }) => name)
          .toSorted(),
        Object.keys(fields)
          .filter((name) => fields[name]?.required)
          .toSorted(),
      )
    })
  }
})

function namesOf(fields: readonly FormField[]): readonly string[] {
  return fields.flatMap(({ name, columns }) =>
    columns ? namesOf(columns).map((inner) => `${name}.${inner}`) : [name],
  )
}
