import { existsSync, readFileSync } from 'node:fs'
import { PublishError } from '../build/publish-error.ts'
import { contentFile, displayPath } from '../content/files/content-directory.ts'
import { setField } from '../content/yaml/set-field.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { writeAside } from '../store/write-aside.ts'

/** Marks an article as withdrawn in its file, with the notice if one is given; its text stays in the content. */
export function withdrawArticle(id: string, notice?: string): void {
  const file = contentFile(`issues/${id}.md`)
  if (!/^[a-z0-9-]+\/\d\d\/\d{2,3}$/.test(id) || !existsSync(file)) {
    throw new PublishError(
      inTerminalLanguage({
        zh: `--withdraw ${id}：后面应写稿件，如 2025-lianghui/01/01，但没有 ${displayPath(file)}`,
        en: `--withdraw ${id}: should be the id of an article such as 2025-lianghui/01/01, but there is no ${displayPath(file)}`,
      }),
    )
  }
  const source = readFileSync(file, 'utf8')
  const marked = setField(source, 'status', 'withdrawn')
  const noticed = notice === undefined ? marked : setField(marked, 'notice', JSON.stringify(notice))
  if (noticed !== source) writeAside(file, noticed)
}
