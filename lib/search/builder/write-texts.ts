import { createHash } from 'node:crypto'
import { documentsPerText, textBlockSize, textPath } from '../index/manifest.ts'
import type { SearchDocument } from '../index/search-document.ts'
import { toRow } from '../index/text-file.ts'
import { foldOf } from './fold-table.ts'
import { packJson } from './pack-json.ts'
import type { WriteFile } from './write-segment.ts'

/** Writes the text files, a block of documents at a time, each block into a folder named by what it holds. */
export class TextWriter {
  readonly #write: WriteFile
  readonly #folders: string[] = []
  #block: string[] = []

  constructor(write: WriteFile) {
    this.#write = write
  }

  /** Takes the next document and gives it as it is stored. */
  async add(document: SearchDocument): Promise<string> {
    const text = JSON.stringify(toRow(document))
    const fold = foldOf(text)
    const json = fold === '' ? text : JSON.stringify(toRow({ ...document, fold }))
    this.#block.push(json)
    if (this.#block.length === textBlockSize) await this.#writeBlock()
    return json
  }

  /** Writes what is left and gives the folders. */
  async finish(): Promise<readonly string[]> {
    if (this.#block.length > 0) await this.#writeBlock()
    return this.#folders
  }

  async #writeBlock(): Promise<void> {
    const hash = createHash('sha256')
    for (const json of this.#block) hash.update(json)
    const first = this.#folders.length * textBlockSize
    this.#folders.push(hash.digest('hex').slice(0, 8))
    for (let at = 0; at < this.#block.length; at += documentsPerText) {
      const json = `[${this.#block.slice(at, at + documentsPerText).join(',')}]`
      await this.#write(textPath({ texts: this.#folders }, first + at), packJson(json))
    }
    this.#block = []
  }
}
