import mammoth from 'mammoth'
import { ImportError } from '../../import-error.ts'
import type { ReadFile } from '../read-result.ts'
import { unpack } from '../unpack.ts'
import { isElement, type WordElement } from './word-elements.ts'
import { WordReader } from './word-reader.ts'

/** A Word file: a line for each paragraph and row of a table, with its height, weight and style, and its pictures. */
export const readDocx: ReadFile = async ({ name, bytes }) => {
  const files = unpack(name, bytes)
  const main = new TextDecoder().decode(files.get('word/document.xml'))
  const document = await readDocument(bytes)
  const reader = new WordReader()
  await reader.read(document)
  const { lines, pictures, remarks } = reader
  if (lines.length === 0 && reader.images.size === 0) throw new ImportError(`${name} 里没有文字`)
  const pages = [{ width: 0, height: 0, lines, pictures }]
  return { pages, remarks: [...changesIn(main), ...remarks], pictures: reader.images }
}

/** The document as mammoth has it before it becomes HTML, which is not made. */
async function readDocument(bytes: Uint8Array): Promise<WordElement> {
  let document: WordElement = {}
  const transformDocument = (read: unknown) => {
    if (!isElement(read)) return read
    document = read
    return { ...read, children: [] }
  }
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument })
  return document
}

/** What mammoth passes over in silence: changes that are tracked, comments, numbers that Word counts itself. */
function changesIn(xml: string): readonly string[] {
  const count = (tag: string) => xml.match(new RegExp(`<w:${tag}[ >/]`, 'g'))?.length ?? 0
  const [added, removed, moved] = [count('ins'), count('del'), count('moveFrom')]
  const comments = count('commentReference')
  const changes = added + removed + moved
  return [
    ...(changes > 0
      ? [
          `有 ${changes} 处修订没有定下来：插入的 ${added} 处读进来了，删去的 ${removed} 处没有读；请核对，或先在 Word 里接受、拒绝修订`,
        ]
      : []),
    ...(comments > 0 ? [`有 ${comments} 条批注没有读入`] : []),
  ]
}
