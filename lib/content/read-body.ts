import { posix } from 'node:path'
import { type BodyLink, type BodyPicture, parseBody } from '../body/parse/parse-body.ts'
import type { Body } from '../body-tree.ts'
import { phrase } from '../problems/phrases.ts'
import { type Fault, newFault, type Report, reportFaults, shorten } from '../problems/problem.ts'
import { idOfUrl } from '../urls.ts'

/** A text with its links to places of the site; what is wrong in it has been reported. */
export interface ReadBody {
  readonly body: Body
  /** With the lines of the file. */
  readonly links: readonly BodyLink[]
}

/** Parses the text of a file, which begins on `firstLine`, and reports what a text may not have. */
export function readBody(markdown: string, firstLine: number, address: string, report: Report): ReadBody {
  const { body, problems, links = [], pictures = [] } = parseBody(markdown, { address })
  reportFaults(
    [...problems, ...pictures.map((picture) => faultOfPicture(picture, address))],
    firstLine,
    report,
  )
  return { body, links: links.map(({ line, url }) => ({ line: firstLine + line - 1, url })) }
}

/** Names the lines of the front matter that say what was meant. */
function faultOfPicture({ line, file, caption, after }: BodyPicture, address: string): Fault {
  const typed = file === undefined ? phrase('pasted-picture') : `![${caption}](${shorten(file)})`
  if (idOfUrl(address) === undefined) return newFault(line, 'picture-out-of-place', { typed })
  const name = file === undefined ? `${posix.basename(address)}-1.jpg` : nameOf(file)
  const placed = after === undefined ? '' : `, after: ${after}`
  const photos = `photos: [{ file: ${toYaml(name)}, caption: ${toYaml(caption)}${placed} }]`
  return newFault(line, 'picture-in-text', { typed, photos })
}

function nameOf(file: string): string {
  const name = file.split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function toYaml(text: string): string {
  return /^[^\s"'`!@#%&*|>?{}[\],:-][^"{}[\],:#]*$/.test(text) || text === ''
    ? text.trim()
    : JSON.stringify(text)
}
