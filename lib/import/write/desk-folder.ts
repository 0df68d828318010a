import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { writeAside } from '../../store/write-aside.ts'
import type { Plan } from '../plan/plan.ts'
import { toPlanJson } from '../plan/plan-json.ts'
import type { Source } from '../plan/source.ts'

/** What is remembered of an import, so that it can be opened again. */
export interface DeskEntry {
  /** The content folder. */
  readonly directory: string
  readonly issue: string
  readonly page: string
  readonly sources: readonly Source[]
  readonly plan: Plan
  /** The original files. */
  readonly files: readonly string[]
}

/**
 * Saves plan, what was read and the originals in `.desk/` of the content folder, which its reader and git pass over. Earlier
 * ones of the page stay, each in a folder with a number of its own. Gives the folder.
 */
export function saveToDesk({ directory, issue, page, sources, plan, files }: DeskEntry): string {
  const desk = path.join(directory, '.desk')
  const folder = freeFolder(path.join(desk, issue, page))
  mkdirSync(folder, { recursive: true })
  if (!existsSync(path.join(desk, '.gitignore'))) writeAside(path.join(desk, '.gitignore'), '*\n')
  writeAside(path.join(folder, 'plan.json'), `${JSON.stringify(toPlanJson(sources, plan), null, 1)}\n`)
  writeAside(path.join(folder, 'sources.json'), `${JSON.stringify(sources)}\n`)
  for (const [i, file] of files.entries()) {
    const name = path.basename(file)
    const isTwice = files.slice(0, i).some((other) => path.basename(other) === name)
    copyFileSync(file, path.join(folder, isTwice ? `${i + 1}-${name}` : name))
  }
  return folder
}

function freeFolder(folder: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? folder : `${folder}-${number}`
    if (!existsSync(candidate)) return candidate
  }
}
