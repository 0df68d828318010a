import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inTerminalLanguage } from '../problems/language.ts'
import { listFiles } from '../store/list-files.ts'
import { writeAside } from '../store/write-aside.ts'
import { type Progress, startProgress } from './progress.ts'
import { PublishError } from './publish-error.ts'
import { runNext } from './run-next.ts'

const nextFolder = path.join(process.cwd(), '.next')
/** Says which code Next has compiled; Next removes it with the rest before it compiles anew. */
const compiledMark = path.join(nextFolder, 'compiled-code')
const drawOnly = ['--experimental-build-mode', 'generate'] as const

/**
 * Has Next draw the pages to `.next/export`; it compiles only where what it has compiled is not of the digest `code`,
 * which takes most of the time of a small site. What it says is of no use to whoever builds a site, so it is shown where
 * drawing fails, or all the time if `isVerbose`. Throws `PublishError` where it fails; `standing` is the site that stays.
 */
export async function drawPages(standing: string, code: string, isVerbose: boolean): Promise<void> {
  if (isCompiled(code)) {
    forgetDrawn()
    if ((await draw(isVerbose, drawOnly)) === '') return
  }
  rmSync(compiledMark, { force: true })
  const fault = await draw(isVerbose, [])
  if (fault !== '') {
    process.stderr.write(fault)
    throw new PublishError(
      inTerminalLanguage({
        zh: `生成中止；${standing} 还是原来的样子`,
        en: `the build stopped; ${standing} is as it was`,
      }),
    )
  }
  writeAside(compiledMark, code)
}

function isCompiled(code: string): boolean {
  return existsSync(compiledMark) && readFileSync(compiledMark, 'utf8') === code
}

/** Removes what Next drew before beside its code: it would stay there, and the old list of pages would be exported. */
function forgetDrawn(): void {
  rmSync(path.join(nextFolder, 'prerender-manifest.json'), { force: true })
  const app = path.join(nextFolder, 'server/app')
  const drawn = listFiles(app).filter((file) => /\.(?:html|rsc|meta|body)$/.test(file))
  for (const file of drawn) rmSync(path.join(app, file))
}

/** Runs Next; gives what it said if it failed and that was not shown, else nothing. */
async function draw(isVerbose: boolean, options: readonly string[]): Promise<string> {
  const said: string[] = []
  // Next compiles for a while before it draws, which says nothing of how long drawing takes.
  let progress: Progress | undefined
  const listen = (text: string) => {
    said.push(text)
    const drawn = findDrawn(text)
    if (!drawn) return
    progress ??= startProgress(inTerminalLanguage({ zh: '正在排版', en: 'drawing' }), drawn[1])
    progress.reach(...drawn)
  }
  const code = await runNext('build', {}, isVerbose ? undefined : listen, options)
  return code === 0 ? '' : `${said.join('')}\nnext build ended with ${code}\n`
}

/** How many documents of how many are drawn, where a piece of Next's output says so: `static pages (3/12)`. */
export function findDrawn(output: string): readonly [done: number, total: number] | undefined {
  const [, done, total] = /static pages[^\n]*\((\d+)\/(\d+)\)[^\n]*\n?$/.exec(output) ?? []
  return done === undefined || total === undefined ? undefined : [Number(done), Number(total)]
}
