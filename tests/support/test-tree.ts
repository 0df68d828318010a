import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { walkFiles } from './walk-files.ts'

/** What starts `next build`, or a command that does. */
const builders =
  /^import .*\/(build-site|run-next|run-publish|own-site|sites)\.ts'|lib\/cli\/(build|publish|start)\.ts/m

/** Folders of `tests/unit` and `tests/build` that mirror none of `lib`, of the project or of `tests`. */
export function foldersWithoutMirror(root: string): readonly string[] {
  const folders = testFiles(root, ['unit', 'build']).map((file) => dirname(file))
  return [...new Set(folders)].filter((folder) => {
    const [, , ...mirrored] = folder.split('/')
    const places = ['lib', '.', 'tests'].map((room) => join(root, room, ...mirrored))
    return mirrored[0] !== 'structure' && !places.some((place) => existsSync(place))
  })
}

/** Tests of `tests/unit` that build a site, which `tests/build` is for. */
export function unitTestsThatBuild(root: string): readonly string[] {
  return testFiles(root, ['unit']).filter((file) => builders.test(readFileSync(join(root, file), 'utf8')))
}

function testFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    walkFiles(join(root, 'tests', folder))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `tests/${folder}/${file}`),
  )
}
