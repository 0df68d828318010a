import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ImportError } from '../../import/import-error.ts'
import { importFiles, type PageImport } from '../../import/import-files.ts'
import type { Plan } from '../../import/plan/plan.ts'
import { parsePlan } from '../../import/plan/plan-json.ts'
import type { Source } from '../../import/plan/source.ts'
import type { DrawnPage } from '../../import/read/pdf/draw-page.ts'
import { drawFacsimile } from '../../import/read/read-source.ts'
import { saveToDesk } from '../../import/write/desk-folder.ts'
import { writeDrafts } from '../../import/write/write-drafts.ts'
import { writeAside } from '../../store/write-aside.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'
import { deskFolder } from '../edit/kept-drafts.ts'
import type { Arranging } from '../messages.ts'
import { listTray, trayFolder } from './tray.ts'

/**
 * Reads what lies in the tray as one 版, or as several from the one named on where a PDF has several, each file in a process of
 * its own. What was read is kept, so that arranging goes on after the desk was closed. Gives the pages.
 */
export async function readTray(
  desk: Desk,
  issue: string,
  page: string,
): Promise<{ readonly pages: readonly string[] }> {
  checkPlace(issue, page)
  const names = listTray(desk.directory)
  if (names.length === 0) throw new DeskError('还没有放进文件')
  const files = names.map((name) => path.join(trayFolder(desk.directory), name))
  const pages = await importFiles(files, { issue, page })
  if (pages.length === 0) throw new DeskError('这些文件里没有读出文字；扫描的版面要先做文字识别（ALTO）')
  for (const one of pages) saveWork(desk, issue, one, files)
  rmSync(trayFolder(desk.directory), { recursive: true, force: true })
  return { pages: pages.map((one) => `${issue}/${one.page}`) }
}

/** A 版 that is being arranged. */
export function openWork(desk: Desk, id: string): Arranging {
  const folder = workFolder(desk.directory, id)
  if (!existsSync(path.join(folder, 'sources.json'))) throw new DeskError(`${id} 还没有导入`)
  const sources = JSON.parse(readFileSync(path.join(folder, 'sources.json'), 'utf8')) as readonly Source[]
  return { id, sources, plan: readPlan(folder), canDraw: findPdf(folder, sources) !== undefined }
}

/** All 版 that are being arranged. */
export function listWork(directory: string): readonly string[] {
  const folder = deskFolder(directory, 'work')
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((issue) =>
    readdirSync(path.join(folder, issue)).map((page) => `${issue}/${page}`),
  )
}

/** Keeps a plan as it is arranged. */
export function keepPlan(desk: Desk, id: string, plan: unknown): void {
  const parsed = toPlan(plan)
  writeAside(path.join(workFolder(desk.directory, id), 'plan.json'), JSON.stringify(parsed))
}

/** 收好: writes the drafts of a plan in which every line has its place. Nothing that is there is overwritten. */
export async function finishWork(desk: Desk, id: string, plan: unknown, drawsPage: boolean) {
  keepPlan(desk, id, plan)
  const [issue = '', page = ''] = id.split('/')
  const { sources, plan: kept } = openWork(desk, id)
  if (kept.open.length > 0) throw new DeskError(`还有 ${kept.open.length} 行未排`)
  const folder = workFolder(desk.directory, id)
  const attached = drawsPage
    ? new Map([['page.jpg', (await drawWork(desk, id)).drawn]])
    : new Map<string, Uint8Array>()
  const pictures = readPictures(folder)
  const { files, remarks } = writeDrafts({
    directory: desk.directory,
    issue,
    page,
    sources,
    plan: kept,
    pictures,
    attached,
  })
  saveToDesk({ directory: desk.directory, issue, page, sources, plan: kept, files: originals(folder) })
  rmSync(folder, { recursive: true, force: true })
  return { files, remarks }
}

/** Forgets what was read for a 版; its files are not kept. */
export function forgetWork(desk: Desk, id: string): void {
  rmSync(workFolder(desk.directory, id), { recursive: true, force: true })
}

/** The page of a PDF as JPEG, drawn once, and the faces that it does not hold. */
export async function drawWork(desk: Desk, id: string): Promise<DrawnPage> {
  const folder = workFolder(desk.directory, id)
  const [file, faces] = [path.join(folder, 'page.jpg'), path.join(folder, 'missing.json')]
  if (existsSync(file)) return { drawn: readFileSync(file), missing: JSON.parse(readFileSync(faces, 'utf8')) }
  const { sources } = openWork(desk, id)
  const pdf = findPdf(folder, sources)
  if (!pdf) throw new DeskError(`${id} 没有版面 PDF`)
  const drawn = await drawFacsimile(pdf.file, pdf.page)
  writeAside(faces, JSON.stringify(drawn.missing))
  writeAside(file, drawn.drawn)
  return drawn
}

function checkPlace(issue: string, page: string): void {
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(issue))
    throw new DeskError('导入到哪一期？写日期，如 2026-03-05')
  if (!/^\d\d$/.test(page)) throw new DeskError('版写两位数字，如 01')
}

function workFolder(directory: string, id: string): string {
  if (!/^[a-z0-9-]+\/\d\d$/.test(id)) throw new DeskError(`没有这一版：${id}`)
  return deskFolder(directory, 'work', id)
}

function saveWork(
  desk: Desk,
  issue: string,
  { page, sources, plan, pictures }: PageImport,
  files: readonly string[],
): void {
  const folder = workFolder(desk.directory, `${issue}/${page}`)
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(path.join(draft, 'pictures'), { recursive: true })
  writeAside(path.join(draft, 'sources.json'), JSON.stringify(sources))
  writeAside(path.join(draft, 'plan.json'), JSON.stringify(plan))
  for (const [id, bytes] of pictures) writeAside(path.join(draft, 'pictures', encodeURIComponent(id)), bytes)
  for (const file of files) writeAside(path.join(draft, 'files', path.basename(file)), readFileSync(file))
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
}

function readPlan(folder: string): Plan {
  return toPlan(JSON.parse(readFileSync(path.join(folder, 'plan.json'), 'utf8')))
}

function toPlan(value: unknown): Plan {
  try {
    return parsePlan(value)
  } catch (error) {
    throw new ImportError(`排稿方案读不出来：${error instanceof Error ? error.message : String(error)}`)
  }
}

function readPictures(folder: string): ReadonlyMap<string, Uint8Array> {
  const place = path.join(folder, 'pictures')
  const names = existsSync(place) ? readdirSync(place) : []
  return new Map(names.map((name) => [decodeURIComponent(name), readFileSync(path.join(place, name))]))
}

function originals(folder: string): readonly string[] {
  const place = path.join(folder, 'files')
  return existsSync(place) ? readdirSync(place).map((name) => path.join(place, name)) : []
}

function findPdf(
  folder: string,
  sources: readonly Source[],
): { readonly file: string; readonly page: number } | undefined {
  for (const { file, pages } of sources) {
    const place = path.join(folder, 'files', file)
    const number = Number(/^(?:\d+:)?p(\d+)-/.exec(pages[0]?.lines[0]?.id ?? '')?.[1] ?? 1)
    if (/\.pdf$/i.test(file) && existsSync(place)) return { file: place, page: number }
  }
  return undefined
}
