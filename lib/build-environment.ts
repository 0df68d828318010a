import { readFileSync } from 'node:fs'
import path from 'node:path'
import { writeAside } from './store/write-aside.ts'

// What a build says to Next, whose workers draw the pages: they share no memory with it, only the environment. Read and
// written here alone. Neither is set in development and in a plain `next build`.

/** Says by its digest which content was checked, for this process and those that it starts. */
export function setCheckedContent(digest: string): void {
  process.env.CONTENT_DIGEST = digest
}

/** The digest of the content that was checked; where there is none, the content is read as it is now. */
export function checkedContent(): string | undefined {
  return process.env.CONTENT_DIGEST || undefined
}

/** What development says to Next: faulty content and drafts are shown as they are edited. */
export const liveEnvironment = { LIVE_CONTENT: '1' } as const

/** Whether the content is shown while it is edited. */
export function isLive(): boolean {
  return process.env.LIVE_CONTENT === '1'
}

/** Says which parts of the site are to be drawn, by their addresses without slashes at the ends: `issues/2025-01-15`. */
export function setPartsToDraw(parts: readonly string[]): void {
  const file = path.join(process.cwd(), '.next/cache/to-draw.json')
  writeAside(file, JSON.stringify(parts))
  process.env.PARTS_TO_DRAW = file
}

/** The parts whose documents are drawn together; where nothing says so, every document is drawn by its own route. */
export function partsToDraw(): readonly string[] | undefined {
  const file = process.env.PARTS_TO_DRAW
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as readonly string[]) : undefined
}
