import { arrange, hasPlaces } from './arrange/arrange.ts'
import { ImportError } from './import-error.ts'
import { asNumbered } from './plan/number-lines.ts'
import type { Plan } from './plan/plan.ts'
import type { Source } from './plan/source.ts'
import { readSource } from './read/read-source.ts'

/** One 版 to be written: what was read for it, and where each line is proposed to go. */
export interface PageImport {
  readonly page: string
  readonly sources: readonly Source[]
  readonly plan: Plan
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

export interface ImportOptions {
  readonly issue: string
  /** Two digits of the first page. */
  readonly page: string
  readonly recipe?: string
  readonly onRead?: (file: string) => void
}

/**
 * Reads the files of a 版 and proposes a plan. A PDF of several pages gives a plan for each, from the page named on; Word
 * files go with the only page there is.
 */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
): Promise<readonly PageImport[]> {
  const sources: Source[] = []
  const pictures = new Map<string, Uint8Array>()
  for (const [i, file] of files.entries()) {
    options.onRead?.(file)
    const read = await readSource(file, options.recipe === undefined ? {} : { recipe: options.recipe })
    sources.push(asNumbered(read.source, i + 1))
    for (const [id, bytes] of read.pictures) pictures.set(i === 0 ? id : `${i + 1}:${id}`, bytes)
  }
  const pages = groupByPage(sources)
  return pages.map((ofPage, i) => {
    const page = String(Number(options.page) + i).padStart(2, '0')
    const plan: Plan = { issue: options.issue, page, ...arrange(ofPage) }
    return { page, sources: ofPage, plan, pictures }
  })
}

/** The sources of each page. Files of words belong to one page; which, several pages do not tell. */
function groupByPage(sources: readonly Source[]): readonly (readonly Source[])[] {
  const printed = sources.filter(hasPlaces)
  const words = sources.filter((source) => !printed.includes(source))
  const pages = printed.flatMap((source) =>
    source.pages.filter(({ lines }) => lines.length > 0).map((page) => ({ ...source, pages: [page] })),
  )
  if (pages.length <= 1) return [[...pages, ...words]]
  if (words.length > 0)
    throw new ImportError(
      `PDF 共 ${pages.length} 版，分不清 ${words[0]?.file} 是哪一版的稿；请把一版的 PDF 和它的 Word 稿一起导入`,
    )
  return pages.map((page) => [page])
}
