import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PublishError } from '../../build/publish-error.ts'
import { cutPunctuationFace } from '../../fonts/cut-faces.ts'
import { assetUrl, type SiteUrl, toUrl } from '../../urls.ts'
import { wordsOfScript } from '../document/page-style.ts'
import { type BrowserFile, browserFiles, bundle } from './bundle.ts'
import { hashedName } from './hashed-name.ts'

/** What all pages share, as the documents are to name or to hold it. */
export interface WrittenAssets {
  /** Published addresses of browser files by those that the pages name: `/assets/reader.js` and the like. */
  readonly names: ReadonlyMap<string, string>
  /** Stylesheets, of which pages hold what they need, by the addresses that the pages name. */
  readonly stylesheets: ReadonlyMap<string, string>
  /** Words of the scripts that lean on the stylesheet, by the address that the pages name. */
  readonly scriptWords: ReadonlyMap<string, ReadonlySet<string>>
}

/** The reader script styles what it puts in by itself, so that no page carries what only a script needs. */
function bringsItsStyle(name: BrowserFile): boolean {
  return name === 'reader.js'
}

/** Writes what all pages share, under names with a hash: the punctuation face and the browser's scripts. */
export async function writeAssets(
  exportDirectory: string,
  stylesheets: readonly string[],
  outDirectory: string,
): Promise<WrittenAssets> {
  const names = new Map<string, string>()
  const styles = new Map<string, string>()
  const scriptWords = new Map<string, ReadonlySet<string>>()
  const write = async (name: string, bytes: string | Uint8Array) => {
    const published = hashedName(name, bytes)
    names.set(assetUrl(name), assetUrl(published))
    await writeFile(path.join(outDirectory, 'assets', published), bytes)
  }
  await mkdir(path.join(outDirectory, 'assets'), { recursive: true })
  await write('han-punct.woff2', await cutPunctuationFace())
  for (const name of browserFiles) {
    const { entry, parts } = await bundle(name)
    await write(name, entry)
    for (const [part, bytes] of parts) await writeFile(path.join(outDirectory, 'assets', part), bytes)
    if (bringsItsStyle(name)) continue
    const texts = [entry, ...parts.values()].map((bytes) => new TextDecoder().decode(bytes))
    scriptWords.set(assetUrl(name), wordsOfScript(texts.join('\n')))
  }
  for (const file of stylesheets) {
    const css = await readFile(path.join(exportDirectory, file), 'utf8')
    styles.set(`/${file}`, renameFiles(css.trim(), names, file))
  }
  return { names, stylesheets: styles, scriptWords }
}

function renameFiles(css: string, names: ReadonlyMap<string, string>, file: string): string {
  return css.replaceAll(/url\((["']?)([^"')]+)\1\)/g, (source, _quote, address: string) => {
    if (/^(data:|#)/.test(address)) return source
    // The stylesheet names files as they lie in a site at the root of its host.
    const published = address.startsWith('/') ? names.get(toUrl(address as SiteUrl)) : undefined
    if (published === undefined) {
      throw new PublishError(`${file}: url(${address}) is no file of /assets/ that the build knows`)
    }
    return `url(${published})`
  })
}
