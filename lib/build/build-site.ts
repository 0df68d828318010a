import path from 'node:path'
import { setCheckedContent, setPartsToDraw } from '../build-environment.ts'
import type { ArchiveIndex } from '../content/cache/content-cache.ts'
import { type ContentCheck, checkContent } from '../content/check-content.ts'
import { ContentError } from '../content/content-error.ts'
import { basePathOf } from '../content/files/site-address.ts'
import { guardPublished, type PublishedGuard } from '../guard/guard-published.ts'
import { formatProblem } from '../problems/format-problem.ts'
import { inTerminalLanguage, type Language } from '../problems/language.ts'
import { noticeOf } from '../problems/notices.ts'
import type { Problem } from '../problems/problem.ts'
import { isCached, planSegments, saveSegments } from '../publish/files/write-search.ts'
import { type PublishedSite, publish, type SiteSources } from '../publish/publish.ts'
import { partStore, removeUnused } from '../store/caches.ts'
import { basePath } from '../urls.ts'
import { buildLockFile, whileLocked } from './build-lock.ts'
import { findForeign } from './carry-foreign.ts'
import { readCodeDigest } from './code-digest.ts'
import { drawPages } from './draw-pages.ts'
import { forgetWithdrawn, holdsWithdrawn } from './forget-withdrawn.ts'
import { PartCache } from './part-cache.ts'
import { type CachedPart, planParts, type SitePart } from './plan-parts.ts'
import { formatCount, type Progress, startProgress, startStep } from './progress.ts'
import { findOutput, mendOutput, type Output, openOutput, removeOld } from './switch-output.ts'
import { tell } from './tell.ts'
import { placeParts } from './write-parts.ts'

export interface BuildOptions {
  /** A site to compare the new one with. */
  readonly since?: string
  /** Nothing of the site before may stay on this machine. Found out if an issue with a withdrawn article has changed. */
  readonly isWithdrawal?: boolean
  /** Shows what Next says too. */
  readonly isVerbose?: boolean
  /** Remarks on the content stop the build as errors do. */
  readonly isStrict?: boolean
}

/**
 * Checks the content, has Next draw it and publishes the result to a folder; one build at a time in a checkout, and to a
 * folder. Says a line for each step on standard error.
 */
export async function buildSite(outDirectory: string, options: BuildOptions = {}): Promise<PublishedSite> {
  // A site is there to be read: a server runs as another user than whoever builds.
  process.umask(0o022)
  const build = async () => {
    const output = await findOutput(outDirectory)
    const where = { zh: `到 ${output.directory} 的`, en: `to ${output.directory}` }
    return await whileLocked(output.lock, () => buildLocked(output, options), tellOfWait(where, output.lock))
  }
  return await whileLocked(
    buildLockFile,
    build,
    tellOfWait({ zh: '这个文件夹里', en: 'in this checkout' }, buildLockFile),
  )
}

async function buildLocked(output: Output, options: BuildOptions): Promise<PublishedSite> {
  await mendOutput(output)
  const began = Date.now()
  const { archive, keys } = await check(options)
  checkBasePath(archive.publication.url)
  // A place that cannot be written to is told before anything is drawn.
  await openOutput(output)
  const cache = new PartCache(partStore)
  const code = await readCodeDigest(process.cwd())
  const parts = planParts({ archive, keys }, code)
  const missing = parts.filter((part) => !cache.has(part))
  setPartsToDraw(missing.map(({ part }) => part))
  const guard = await guardPublished([output.directory, options.since ?? []].flat(), archive, parts, cache)
  const sources = await drawAndIndex({ code, parts, missing, cache, output, guard }, options)
  const finish = startStep()
  const site = await publish(path.join(process.cwd(), '.next/export'), output, sources, options.since)
  finish({
    zh: `写出：${site.files} 个文件，其中网页 ${site.documents} 个，在 ${output.directory}`,
    en: `written: ${formatCount(site.files, 'file')}, ${site.documents} of them documents, to ${output.directory}`,
  })
  if (options.isWithdrawal || holdsWithdrawn(missing, archive)) {
    await forgetWithdrawn(archive, cache, output, began)
  }
  removeUnused()
  return site
}

interface Drawing {
  /** Digest of all that draws. */
  readonly code: string
  readonly parts: readonly SitePart[]
  readonly missing: readonly SitePart[]
  readonly cache: PartCache
  readonly output: Output
  readonly guard: PublishedGuard
}

/** Has Next draw what is missing, and meanwhile does what needs nothing of that. */
async function drawAndIndex(
  { code, parts, missing, cache, output, guard }: Drawing,
  { isVerbose = false }: BuildOptions,
): Promise<SiteSources> {
  const drawn = new Set<CachedPart>(missing)
  const segments = await planSegments(parts)
  const cached = [
    ...parts.filter((part) => !drawn.has(part)),
    ...segments.filter((segment) => isCached(segment, cache)),
  ]
  const [, placed, foreign, moved] = await Promise.all([
    tellDrawn(drawPages(output.directory, code, isVerbose), missing.length, parts.length),
    placeParts(cached, cache, output.building),
    findForeign(output.directory),
    // The site that was built last is about to be replaced: the last chance to say so.
    guard.findMoved(),
    tellIndexed(saveSegments(segments, cache)),
    removeOld(output),
  ])
  for (const problem of moved) tell(formatProblem(problem))
  return { missing, segments, cache, placed, foreign }
}

async function tellDrawn(drawing: Promise<void>, missing: number, all: number): Promise<void> {
  const finish = startStep()
  await drawing
  const unchanged = all - missing
  finish({
    zh: `排版：${missing} 期（月），以及列出它们的页面${unchanged > 0 ? `；${unchanged} 期（月）没有变` : ''}`,
    en: `drawn: ${formatCount(missing, 'issue or month', 'issues and months')}, and the pages that list them${unchanged > 0 ? `; ${unchanged} unchanged` : ''}`,
  })
}

async function tellIndexed(indexing: Promise<number>): Promise<void> {
  const finish = startStep()
  const count = await indexing
  finish({ zh: `编检索：${count} 篇`, en: `indexed: ${formatCount(count, 'article')}` })
}

/** The content, which Next's workers and publish read as it was checked. Throws `ContentError` if anything is wrong. */
async function check({ isStrict }: BuildOptions): Promise<ArchiveIndex> {
  const finish = startStep()
  const { problems, remarks, counts, archive, keys } = await checkContent({ onProgress: tellOfIssues() })
  if (isStrict && remarks.length > 0) throw new ContentError([...problems, ...remarks])
  tellOfRemarks(remarks)
  if (!archive || !keys) throw new ContentError(problems)
  const { issues, pages, articles } = counts
  finish({
    zh: `检查：${issues} 期，${pages} 版，${articles} 篇，没有错误`,
    en: `checked: ${formatCounts(counts)}, no problems`,
  })
  if (archive.publication.url === undefined) tellOfMissingUrl()
  setCheckedContent(archive.digest)
  return { archive, keys }
}

/** More would hide what else a build says. */
const mostRemarks = 20

function tellOfRemarks(remarks: readonly Problem[]): void {
  for (const remark of remarks.slice(0, mostRemarks)) tell(formatProblem(remark))
  const count = remarks.length - mostRemarks
  if (count > 0) tell(noticeOf('more-remarks', { count }))
}

function formatCounts({ issues, pages, articles }: ContentCheck['counts']): string {
  return [formatCount(issues, 'issue'), formatCount(pages, 'page'), formatCount(articles, 'article')].join(
    ', ',
  )
}

function tellOfIssues(): (progress: { readonly total: number }) => void {
  let progress: Progress | undefined
  return ({ total }) => {
    progress ??= startProgress(inTerminalLanguage({ zh: '正在检查', en: 'issues checked' }), total)
    progress.step()
  }
}

function tellOfWait(where: Readonly<Record<Language, string>>, lock: string): (holder: number) => void {
  return (holder) =>
    tell(
      inTerminalLanguage({
        zh: `${where.zh}另一次生成正在进行（进程 ${holder}），等它做完（它的锁是 ${lock}）`,
        en: `another build ${where.en} (process ${holder}) runs; waiting until it is done (its lock is ${lock})`,
      }),
    )
}

/** Links would lead out of the site; a command states its folder first (lib/cli/base-path.ts). */
function checkBasePath(url: string | undefined): void {
  const folder = url === undefined ? '' : basePathOf(url)
  if (folder !== basePath) throw new Error(`addresses begin with '${basePath}', the site lies in '${folder}'`)
}

function tellOfMissingUrl(): void {
  tell(
    inTerminalLanguage({
      zh: '不知道网站的网址（publication.md 的 url，或 SITE_URL）；没有规范链接、分享卡片和引用里的网址、二维码、微博和QQ空间的链接、订阅、网站地图',
      en: 'the address of the site is not known (url in publication.md, or SITE_URL); left out are canonical links, addresses in previews and citations, QR codes and links to Weibo and QZone, feeds, sitemaps and OpenSearch',
    }),
  )
}
