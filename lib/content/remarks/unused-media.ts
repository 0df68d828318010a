import { posix } from 'node:path'
import { newProblem } from '../../problems/problem.ts'
import type { FilesBeside } from '../files/media.ts'

/** Remarks on pictures and other files of a folder that no field names. */
export function remarkOnUnused({ folder, path, files, used }: FilesBeside): void {
  for (const name of files) {
    if (used.has(name)) continue
    folder.problems.push(newProblem(posix.join(path, name), 1, 'picture-unused', { name }))
  }
}
