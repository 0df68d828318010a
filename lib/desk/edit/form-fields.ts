import { articleSchema } from '../../content/schema/article-schema.ts'
import type { Schema } from '../../content/schema/fields.ts'
import { issueSchema } from '../../content/schema/issue-schema.ts'
import { pageSchema } from '../../content/schema/page-schema.ts'
import { publicationSchema } from '../../content/schema/publication-schema.ts'
import { sectionSchema } from '../../content/schema/section-schema.ts'
import type { FormField } from '../messages.ts'
import { articleFields } from './article-fields.ts'
import { type FileKind, kindOfFile } from './desk-path.ts'
import { text } from './field-makers.ts'
import { issueFields, pageFields, publicationFields, sectionFields } from './other-fields.ts'

const schemas: Readonly<Record<FileKind, Schema>> = {
  publication: publicationSchema,
  section: sectionSchema,
  issue: issueSchema,
  page: pageSchema,
  article: articleSchema,
}

const forms: Readonly<Record<FileKind, readonly FormField[]>> = {
  publication: publicationFields,
  section: sectionFields,
  issue: issueFields,
  page: pageFields,
  article: articleFields,
}

/** The schema of a file by its path. */
export function schemaOf(file: string): Schema {
  return schemas[kindOfFile(file)]
}

/** The names of a file's fields in the order in which new ones are written. */
export function fieldOrder(file: string): readonly string[] {
  return Object.keys(schemaOf(file).fields)
}

/** How a file's fields are filled in; `sections` are the 栏目 that an article may stand in. */
export function formFieldsOf(
  file: string,
  sections: readonly (readonly [string, string])[],
): readonly FormField[] {
  return forms[kindOfFile(file)].map((field) =>
    field.name === 'section' ? { ...field, choices: sections } : field,
  )
}

/** Whether a file has a text below its fields. */
export function hasText(file: string): boolean {
  return ['article', 'publication'].includes(kindOfFile(file))
}

/** A field that a file has and no form knows: it can be seen and taken out. */
export function unknownField(name: string): FormField {
  return text(name, name, '编辑指南里没有这个字段')
}
