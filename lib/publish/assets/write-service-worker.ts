import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { listFiles } from '../../store/list-files.ts'
import { writePublished } from '../../store/write-at.ts'
import { offlineUrl, searchUrl, serviceWorkerUrl, toSitePath, toUrl } from '../../urls.ts'
import { bundleServiceWorker } from './bundle.ts'

/** What the worker caches from the start besides scripts and the punctuation face. */
const pages = [offlineUrl, searchUrl]

// An index up to this size is cached whole, so that search answers without a network; of a larger one, what was
// fetched. It is downloaded again with every issue that is published, on the readers' account.
const indexLimit = 400_000

/**
 * Writes the service worker with the list of what this edition brings. The list stands in this one file and in
 * no page, so that a page does not change when the site around it does. Of all addresses of the site it has only a hash: a
 * reader's worker asks the site what is gone.
 */
export async function writeServiceWorker(
  siteDirectory: string,
  withdrawn: readonly string[],
  addresses: readonly string[] = [],
): Promise<void> {
  const files: Record<string, string> = {}
  for (const file of await listCachedFiles(siteDirectory)) {
    files[toUrl(`/${file}`)] = `sha256-${await digest(path.join(siteDirectory, file))}`
  }
  const hash = createHash('sha256').update(JSON.stringify([files, withdrawn]))
  for (const page of pages)
    hash.update(await readFile(path.join(siteDirectory, toSitePath(page), 'index.html')))
  const version = hash.digest('hex').slice(0, 10)
  const edition = { version, files, pages, withdrawn, addresses: hashOf(addresses) }
  const script = await bundleServiceWorker()
  const content = `const EDITION=${JSON.stringify(edition)};\n${script}`
  writePublished(siteDirectory, { url: serviceWorkerUrl, content })
}

function hashOf(addresses: readonly string[]): string {
  return createHash('sha256')
    .update([...addresses].sort().join('\n'))
    .digest('hex')
    .slice(0, 10)
}

/** Scripts, the punctuation face and the icon, and the search index unless it is large; sorted. */
async function listCachedFiles(siteDirectory: string): Promise<readonly string[]> {
  const assets = (await readdir(path.join(siteDirectory, 'assets'))).filter((name) => /\.\w+$/.test(name))
  const index = await listIndex(siteDirectory)
  return ['icon.svg', ...assets.map((name) => `assets/${name}`), ...index].sort()
}

async function listIndex(siteDirectory: string): Promise<readonly string[]> {
  const files = listFiles(path.join(siteDirectory, 'search'))
    .filter((file) => path.posix.basename(file) !== 'index.html')
    .map((file) => `search/${file}`)
  let size = 0
  for (const file of files) {
    size += (await stat(path.join(siteDirectory, file))).size
    if (size > indexLimit) return []
  }
  return files
}

async function digest(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('base64')
}
