import { existsSync, readFileSync } from 'node:fs'
import { readFrontMatter } from '../yaml/front-matter.ts'
import { contentFile } from './content-directory.ts'
import { basePathOf, parseSiteAddress } from './site-address.ts'

/**
 * The folder of its host that the site lies in, as `SITE_URL` says or else `url` in `publication.md`; empty at the root of
 * a host, and where the address is not known or faulty, which the check of the content reports. It imports nothing that
 * makes addresses: those are made once this is known.
 */
export function readBasePath(): string {
  const typed = process.env.SITE_URL?.trim() || readTypedUrl()
  const url = typed === undefined ? undefined : parseSiteAddress(typed)
  return url === undefined ? '' : basePathOf(url)
}

/** Nothing where it cannot be read: the check says so, by the file. */
function readText(file: string): string {
  try {
    return new TextDecoder().decode(readFileSync(file))
  } catch {
    return ''
  }
}

function readTypedUrl(): string | undefined {
  const file = contentFile('publication.md')
  if (!existsSync(file)) return undefined
  const text = readText(file).replace(/\r\n?/g, '\n')
  const { fields } = readFrontMatter(text, () => undefined)
  const value = fields?.entries.find(({ key }) => key === 'url')?.value
  return value?.is === 'text' ? value.text.trim() : undefined
}
