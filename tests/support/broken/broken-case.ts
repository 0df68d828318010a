import type { Files } from '../small-newspaper.ts'

/** A small newspaper with one fault: its files, and where the fault is told, as `path:line`. */
export interface BrokenCase {
  readonly at: string
  readonly files: Files
}

/** Folder of the first page. */
export const page = 'issues/2025-01-15/01'
export const article = `${page}/01.md`

/** An article whose fields are broken; they begin on line 3. */
export function fields(text: string, line = 3, body?: string): BrokenCase {
  return { at: `${article}:${line}`, files: { [article]: wholeArticle(text, body) } }
}

/** An article with a recording: MP3 by its first bytes. */
export const recorded: Files = {
  ...fields('audio: 01.mp3').files,
  [`${page}/01.mp3`]: Buffer.from([0xff, 0xfb, 0x10, 0xc4, ...Array(100).fill(0)]),
}

/** An article whose text is broken; it begins on line 6. */
export function body(text: string, line = 6): BrokenCase {
  return fields('kind: news', line, text)
}

/** An article that is broken as a file. */
export function whole(text: string, line: number): BrokenCase {
  return { at: `${article}:${line}`, files: { [article]: text } }
}

/** Front matter of an article, with nothing else in it. */
export function yaml(text: string, line = 2): BrokenCase {
  return whole(`---\n${text}\n---\n\n测试用的一段。\n`, line)
}

function wholeArticle(fields: string, body = '测试用的一段。'): string {
  return `---\nheadline: 测试标题\n${fields}\n---\n\n${body}\n`
}
