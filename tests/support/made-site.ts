import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import type { SiteFile } from '../../lib/release/host/host.ts'

/** Files by their paths. */
export type MadeFiles = Readonly<Record<string, string>>

/** An empty folder that goes when the test ends. */
export function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files as a site into a folder, and nothing else is in it. Every site has what tells one from other folders. */
export function writeSite(directory: string, files: MadeFiles, withdrawn: readonly string[] = []): string {
  rmSync(directory, { recursive: true, force: true })
  const always = {
    _headers:
      '/*.html\n  Content-Type: text/html; charset=utf-8\n\n/assets/*\n  Cache-Control: max-age=31536000\n',
    'search/manifest.json': '{}',
    'sw.js': `const EDITION={"withdrawn":${JSON.stringify(withdrawn)}}`,
  }
  for (const [path, text] of Object.entries({ ...always, ...files })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return directory
}

/** A file of a site as a host is given it, written below a folder. */
export function madeFile(directory: string, path: string, text: string): SiteFile {
  const source = join(directory, path)
  mkdirSync(dirname(source), { recursive: true })
  writeFileSync(source, text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    path,
    source,
    size: text.length,
    sha256,
    type: 'text/plain; charset=utf-8',
    keep: 'no-cache',
    print: sha256.slice(0, 22),
  }
}
