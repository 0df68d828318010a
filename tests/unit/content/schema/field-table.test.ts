import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { articleSchema } from '../../../../lib/content/schema/article-schema.ts'
import { fieldTable, forms } from '../../../../lib/content/schema/field-table.ts'
import { fieldNames } from '../../../../lib/content/schema/fields.ts'
import { issueSchema } from '../../../../lib/content/schema/issue-schema.ts'
import { pageSchema } from '../../../../lib/content/schema/page-schema.ts'
import { publicationSchema } from '../../../../lib/content/schema/publication-schema.ts'
import { sectionSchema } from '../../../../lib/content/schema/section-schema.ts'
import { everyField, wordsOfFields } from '../../../support/every-field.ts'
import { publishedForms } from '../../../support/published-forms.ts'
import { writeFiles } from '../../../support/small-newspaper.ts'

const schemas = {
  publication: publicationSchema,
  section: sectionSchema,
  issue: issueSchema,
  page: pageSchema,
  article: articleSchema,
}

/** Every field as `article.byline.role`, with what a table says of it. */
function flatten<T>(
  table: Readonly<Record<string, Readonly<Record<string, T>>>>,
): readonly (readonly [string, T])[] {
  return Object.entries(table).flatMap(([kind, rows]) =>
    Object.entries(rows).map(([field, value]) => [`${kind}.${field}`, value] as const),
  )
}

const rows = flatten<string>(fieldTable).map(
  ([field, row]) => [field, row.split(' ').filter(Boolean)] as const,
)
const namesIn = (fields: readonly (readonly [string, unknown])[]) => fields.map(([field]) => field).sort()

describe('the table of fields: where each field of the front matter goes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'every-field-'))
  const { CONTENT_DIR } = process.env
  let published: Readonly<Record<string, string>> = {}
  before(async () => {
    writeFiles(folder, everyField)
    process.env.CONTENT_DIR = folder
    published = await publishedForms('teji')
  })
  after(() => {
    rmSync(folder, { recursive: true })
    if (CONTENT_DIR === undefined) delete process.env.CONTENT_DIR
    else process.env.CONTENT_DIR = CONTENT_DIR
  })

  it('has a row for every field of every schema, and no other', () => {
    const fields = Object.entries(schemas).flatMap(([kind, schema]) =>
      fieldNames(schema).map((field) => `${kind}.${field}`),
    )
    assert.deepEqual(namesIn(rows), fields.sort())
  })

  it('has words of its own for every field', () => {
    assert.deepEqual(namesIn(flatten(wordsOfFields)), namesIn(rows))
  })

  it('names no form that there is not', () => {
    const known: readonly string[] = forms
    assert.deepEqual(
      rows.flatMap(([field, row]) =>
        row.filter((form) => !known.includes(form)).map((form) => [field, form]),
      ),
      [],
    )
  })

  for (const form of forms) {
    it(`has in ${form} the fields that say so, and no others`, () => {
      const found = flatten(wordsOfFields).filter(([, words]) => words.test(published[form] ?? ''))
      assert.deepEqual(namesIn(found), namesIn(rows.filter(([, row]) => row.includes(form))))
    })
  }
})
