import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkContent } from '../../lib/content/check-content.ts'
import { generateCorpus } from '../support/corpus.ts'
import { projectRoot } from '../support/project-root.ts'

/**
 * How long it takes to read and check a newspaper, and how much memory: the first time, and again when nothing
 * has changed. `--full` for the 75,000 articles of 5,000 issues that the archive is made for, else a tenth.
 * Times are told and not judged; what is judged is memory, and by the processor's time, which other work on the
 * machine leaves alone, that the work grows no faster than the content and is not done twice.
 */
const issueCount = process.argv.includes('--full') ? 5000 : 500
const memoryLimit = 2 * 1000 ** 3
const slowingLimit = 1.5
const repeatLimit = 1 / 3

/** One check in a process of its own. */
interface Run {
  readonly seconds: number
  readonly processorSeconds: number
  /** Processor's time of the whole over four times that of the first quarter: 1 if no issue costs more than another. */
  readonly slowing: number
  readonly peakBytes: number
  readonly articles: number
}

async function check([directory = '', cacheDirectory = '']: readonly string[]): Promise<Run> {
  const start = performance.now()
  const startOfWork = process.cpuUsage()
  const worked = () => {
    const { user, system } = process.cpuUsage(startOfWork)
    return (user + system) / 1e6
  }
  let quarter = 0
  const { counts, problems } = await checkContent({
    directory,
    cacheDirectory,
    onProgress: ({ done, total }) => {
      if (done === Math.ceil(total / 4)) quarter = worked()
    },
  })
  const processorSeconds = worked()
  if (problems.length > 0) throw new Error(`the corpus should have no problem, but has ${problems.length}`)
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds,
    slowing: processorSeconds / (4 * quarter),
    peakBytes: process.resourceUsage().maxRSS * 1024,
    articles: counts.articles,
  }
}

function checkApart(directory: string, cacheDirectory: string): Run {
  const parameters = ['--import', 'tsx', fileURLToPath(import.meta.url), 'check', directory, cacheDirectory]
  const { stdout, status } = spawnSync(process.execPath, parameters, {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`the check should end with 0, but ends with ${status}`)
  return JSON.parse(stdout)
}

function bench(directory: string): void {
  const start = performance.now()
  generateCorpus({ directory: join(directory, 'content'), issues: issueCount, articlesPerIssue: 15, seed: 1 })
  console.log(`corpus written in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  const first = checkApart(join(directory, 'content'), join(directory, 'cache'))
  const again = checkApart(join(directory, 'content'), join(directory, 'cache'))
  console.log(`${first.articles} articles in ${issueCount} issues`)
  console.log(`first check: ${timeOf(first)} (about 60 s hoped for with --full)`)
  console.log(`unchanged: ${timeOf(again)} (under 10 s hoped for with --full)`)
  limit('peak memory, first', first.peakBytes / 1e6, memoryLimit / 1e6, 'MB')
  limit('peak memory, again', again.peakBytes / 1e6, memoryLimit / 1e6, 'MB')
  limit('slowing over the issues', first.slowing, slowingLimit, '×')
  limit('again over first', again.processorSeconds / first.processorSeconds, repeatLimit, '×')
}

function timeOf({ seconds, processorSeconds }: Run): string {
  return `${seconds.toFixed(1)} s, ${processorSeconds.toFixed(1)} s of the processor`
}

function limit(name: string, figure: number, most: number, unit: string): void {
  const digits = unit === 'MB' ? 0 : 2
  console.log(`${name}: ${figure.toFixed(digits)} ${unit} (limit ${most.toFixed(digits)} ${unit})`)
  if (figure > most) process.exitCode = 1
}

if (process.argv[2] === 'check') {
  console.log(JSON.stringify(await check(process.argv.slice(3))))
} else {
  const directory = mkdtempSync(join(tmpdir(), 'content-bench-'))
  try {
    bench(directory)
  } finally {
    rmSync(directory, { recursive: true })
  }
}
