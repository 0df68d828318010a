import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { startProgress } from '../../build/progress.ts'
import { headersFor, readHeaderRules } from '../../preview/header-rules.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import { contentType } from '../../publish/host-headers.ts'
import { listFiles } from '../../store/list-files.ts'
import { toUrl } from '../../urls.ts'
import type { SiteFile } from '../host/host.ts'

/** The files of a site by their paths. */
export type SiteFiles = ReadonlyMap<string, SiteFile>

/** All files of a built site, each one read: what is uploaded is decided by bytes, never by size and time. */
export async function readSite(directory: string, keepsHeaders: boolean): Promise<SiteFiles> {
  const rules = readHeaderRules(directory)
  const paths = listFiles(directory)
  const progress = startProgress(inTerminalLanguage({ zh: '正在读文件', en: 'files read' }), paths.length)
  const files = new Map<string, SiteFile>()
  for (const [index, file] of paths.entries()) {
    // Not to keep a heartbeat waiting.
    if (index % 64 === 0) await setImmediate()
    const source = path.join(directory, file)
    const bytes = readFileSync(source)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const headers = headersFor(rules, addressOf(file))
    const type = headers['Content-Type'] ?? contentType(file)
    const keep = headers['Cache-Control'] ?? 'no-cache'
    const print = printOf(keepsHeaders ? [sha256, type, keep].join('\n') : sha256)
    files.set(file, { path: file, source, size: bytes.length, sha256, type, keep, print })
    progress.step()
  }
  return files
}

/** The address of a file on its host, an `index.html` by its folder: `/issues/2025-lianghui/`. */
export function addressOf(file: string): string {
  return toUrl(`/${file.replace(/(^|\/)index\.html$/, '$1')}`)
}

/** Withdrawn articles of a site by their addresses (`/issues/2025-lianghui/01/01/`), as its service worker is told them. */
export function findWithdrawn(directory: string): readonly string[] {
  const worker = readFileSync(path.join(directory, 'sw.js'), 'utf8')
  const list = /"withdrawn":(\[[^\]]*\])/.exec(worker)?.[1]
  if (list === undefined)
    throw new Error(`${directory}/sw.js should name the withdrawn articles, but does not`)
  return JSON.parse(list)
}

// 128 bits: half a million files make a list of 11 MB, and nobody can make two that look alike.
function printOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
