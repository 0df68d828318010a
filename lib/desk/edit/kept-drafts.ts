import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeAside } from '../../store/write-aside.ts'
import type { KeptDraft } from '../messages.ts'

/** The desk's own folder in the content, which its reader and git pass over; made if it is not there. */
export function deskFolder(directory: string, ...below: readonly string[]): string {
  const folder = path.join(directory, '.desk')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(path.join(folder, '.gitignore'))) writeAside(path.join(folder, '.gitignore'), '*\n')
  return path.join(folder, ...below)
}

/** Keeps what was typed and is not saved yet. */
export function keepDraft(directory: string, file: string, draft: KeptDraft): void {
  writeAside(draftFile(directory, file), `${JSON.stringify(draft)}\n`)
}

/** What was kept of a file; a draft that cannot be read is none. */
export function findDraft(directory: string, file: string): KeptDraft | undefined {
  const place = draftFile(directory, file)
  if (!existsSync(place)) return undefined
  try {
    const { at, source, over } = JSON.parse(readFileSync(place, 'utf8'))
    return [at, source, over].every((value) => typeof value === 'string') ? { at, source, over } : undefined
  } catch {
    return undefined
  }
}

/** Forgets what was kept of a file: it is saved, or not wanted. */
export function forgetDraft(directory: string, file: string): void {
  rmSync(draftFile(directory, file), { force: true })
}

function draftFile(directory: string, file: string): string {
  return deskFolder(directory, 'drafts', `${file}.json`)
}
