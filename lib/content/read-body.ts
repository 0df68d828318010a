import { posix } from 'node:path'
import { type BodyLink, type BodyPicture, parseBody } from '../body/parse/parse-body.ts'
import type { Body } from '../model.ts'
import { idOfUrl } from '../urls.ts'
import { type Report, shorten } from './problem.ts'

/** A text with its links to places of the site; what is wrong in it has been reported. */
export interface ReadBody {
  readonly body: Body
  /** With the lines of the file. */
  readonly links: readonly BodyLink[]
}

/** Parses the text of a file, which begins on `firstLine`, and reports what a text may not have. */
export function readBody(markdown: string, firstLine: number, address: string, report: Report): ReadBody {
  const reportBelow: Report = (line, message) => report(firstLine + line - 1, message)
  const { body, problems, links = [], pictures = [] } = parseBody(markdown, { address })
  for (const { line, message } of problems) reportBelow(line, message)
  for (const picture of pictures) reportBelow(picture.line, faultOfPicture(picture, address))
  return { body, links: links.map(({ line, url }) => ({ line: firstLine + line - 1, url })) }
}

/** Names the lines of the front matter that say what was meant. */
function faultOfPicture({ file, caption, after }: BodyPicture, address: string): string {
  const typed =
    file === undefined
      ? 'a picture is pasted into the text'
      : `![${caption}](${shorten(file)}) stands in the text`
  if (idOfUrl(address) === undefined) return `this text should have no picture, but ${typed}; take it out`
  const name = file === undefined ? `${posix.basename(address)}-1.jpg` : nameOf(file)
  const placed = after === undefined ? '' : `, after: ${after}`
  const lines = `photos: [{ file: ${toYaml(name)}, caption: ${toYaml(caption)}${placed} }]`
  return `a picture should lie beside the file and be named in its front matter, but ${typed}; take it out and write ${lines}`
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
