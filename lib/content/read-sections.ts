import type { Section } from '../model.ts'
import { reportTo } from '../problems/problem.ts'
import { type ContentFolder, listFolder, readSource } from './files/content-folder.ts'
import { isId, reportStrays } from './files/issue-files.ts'
import { remarkOnFile } from './remarks/text-remarks.ts'
import { readFieldFile } from './schema/field-file.ts'
import { sectionSchema } from './schema/section-schema.ts'

/** Reads all of `sections/`: the sections in their order, and the ids of all, the faulty ones too. */
export function readSections(folder: ContentFolder): {
  sections: readonly Section[]
  ids: readonly string[]
} {
  const { files, folders } = listFolder(folder, 'sections')
  const isSection = (name: string) => name.endsWith('.md') && isId(name.slice(0, -'.md'.length))
  const strays = [...files.filter((name) => !isSection(name)), ...folders]
  reportStrays(folder, 'sections', strays, 'section-name')
  const ids = files.filter(isSection).map((name) => name.slice(0, -'.md'.length))
  const sections = ids.map((id) => readSection(folder, id)).filter((section) => section !== undefined)
  return { sections: sections.sort((a, b) => a.order - b.order), ids }
}

function readSection(folder: ContentFolder, id: string): Section | undefined {
  const file = readSource(folder, `sections/${id}.md`)
  if (!file) return undefined
  remarkOnFile(folder, file)
  const { name, ...values } = readFieldFile(file, sectionSchema, reportTo(folder.problems, file.path))
  return name === undefined ? undefined : { order: Number.MAX_SAFE_INTEGER, ...values, id, name }
}
