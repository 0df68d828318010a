import { existsSync, readFileSync } from 'node:fs'
import { PublishError } from '../build/publish-error.ts'
import { contentFile, displayPath } from '../content/files/content-directory.ts'
import { writeAside } from '../store/write-aside.ts'

/** Marks an article as withdrawn in its file, with the notice if one is given; its text stays in the content. */
export function withdrawArticle(id: string, notice?: string): void {
  const file = contentFile(`issues/${id}.md`)
  if (!/^[a-z0-9-]+\/\d\d\/\d{2,3}$/.test(id) || !existsSync(file)) {
    throw new PublishError(
      `--withdraw ${id}: should be the id of an article such as 2025-lianghui/01/01, but there is no ${displayPath(file)}`,
    )
  }
  const source = readFileSync(file, 'utf8')
  const marked = setField(source, 'status', 'withdrawn')
  const noticed = notice === undefined ? marked : setField(marked, 'notice', JSON.stringify(notice))
  if (noticed !== source) writeAside(file, noticed)
}

// Only the field's own line is touched; the check has found the front matter right.
function setField(source: string, name: string, value: string): string {
  const [head = '', fields = ''] = /^(\ufeff?---[^\n]*\n)([\s\S]*?)^---/m.exec(source)?.slice(1) ?? []
  const newline = head.endsWith('\r\n') ? '\r\n' : '\n'
  const line = `${name}: ${value}${newline}`
  const written = new RegExp(`^${name}:.*(?:\\r?\\n[ \\t]+.*)*\\r?\\n`, 'm')
  const changed = written.test(fields) ? fields.replace(written, () => line) : fields + line
  return head + changed + source.slice(head.length + fields.length)
}
