import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { browserFiles, bundle } from '../browser/bundle.ts'
import { cutPunctuationFace } from '../fonts/cut-faces.ts'
import { hashedName } from './hashed-name.ts'
import { PublishError } from './publish-error.ts'

/**
 * Writes what all pages share, under names with a hash: the punctuation face, the browser's scripts, the
 * stylesheets. Answers the published addresses by those that the pages name.
 */
export async function writeAssets(
  exportDirectory: string,
  stylesheets: readonly string[],
  outDirectory: string,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const write = async (name: string, bytes: string | Uint8Array, publishedAs = name) => {
    const published = hashedName(publishedAs, bytes)
    names.set(name, published)
    await writeFile(path.join(outDirectory, published), bytes)
  }
  await mkdir(path.join(outDirectory, 'assets'), { recursive: true })
  await write('/assets/han-punct.woff2', await cutPunctuationFace())
  for (const name of browserFiles) {
    const { entry, parts } = await bundle(name)
    await write(`/assets/${name}`, entry)
    for (const [part, bytes] of parts) await writeFile(path.join(outDirectory, 'assets', part), bytes)
  }
  for (const file of stylesheets) {
    const css = await readFile(path.join(exportDirectory, file), 'utf8')
    await write(`/${file}`, renameFiles(css, names, file), '/assets/site.css')
  }
  return names
}

function renameFiles(css: string, names: ReadonlyMap<string, string>, file: string): string {
  return css.replaceAll(/url\((["']?)([^"')]+)\1\)/g, (source, _quote, address: string) => {
    if (/^(data:|#)/.test(address)) return source
    const published = names.get(address)
    if (published === undefined) {
      throw new PublishError(`${file}: url(${address}) is no file of /assets/ that the build knows`)
    }
    return `url(${published})`
  })
}
