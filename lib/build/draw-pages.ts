import { type Progress, startProgress } from './progress.ts'
import { PublishError } from './publish-error.ts'
import { runNext } from './run-next.ts'

/**
 * Has Next draw the pages to `.next/export`. What it says is of no use to whoever builds a site, so it is shown where
 * drawing fails, or all the time if `isVerbose`. Throws `PublishError` where it fails; `standing` is the site that stays.
 */
export async function drawPages(standing: string, isVerbose: boolean): Promise<void> {
  const said: string[] = []
  // Next compiles for a while before it draws, which says nothing of how long drawing takes.
  let progress: Progress | undefined
  const listen = (text: string) => {
    said.push(text)
    const drawn = findDrawn(text)
    if (!drawn) return
    progress ??= startProgress('drawing', drawn[1])
    progress.reach(...drawn)
  }
  if ((await runNext('build', {}, isVerbose ? undefined : listen)) === 0) return
  process.stderr.write(said.join(''))
  throw new PublishError(`the build stopped; ${standing} is as it was`)
}

/** How many documents of how many are drawn, where a piece of Next's output says so: `static pages (3/12)`. */
export function findDrawn(output: string): readonly [done: number, total: number] | undefined {
  const [, done, total] = /static pages[^\n]*\((\d+)\/(\d+)\)[^\n]*\n?$/.exec(output) ?? []
  return done === undefined || total === undefined ? undefined : [Number(done), Number(total)]
}
