import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { ImportError } from '../import-error.ts'
import type { Source } from '../plan/source.ts'
import { type DrawnPage, drawPage } from './pdf/draw-page.ts'
import { readFile } from './read-file.ts'

/** What the reading process is asked. */
export interface Question {
  readonly file: string
  readonly name: string
  readonly recipe?: string
  /** Bytes of memory it may take. */
  readonly memory: number
  /** To draw this page, counted from 1, in place of reading the file. */
  readonly draw?: number
}

/** What it answers: the source, or the page drawn, or in a sentence why there is none. */
export type Answer =
  | DrawnPage
  | { readonly source: Source; readonly pictures: ReadonlyMap<string, Uint8Array> }
  | { readonly fault: string }

// A thread of its own sees the memory grow while the reader never pauses; a limit of V8 does not count buffers.
const watch = `
const { workerData } = require('node:worker_threads')
setInterval(() => { if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL') }, 20)
`

process.once('message', async (question: Question) => {
  new Worker(watch, { eval: true, execArgv: [], workerData: question.memory })
  process.send?.(await answer(question))
})
process.once('disconnect', () => process.exit())

async function answer({ file, name, recipe, draw }: Question): Promise<Answer> {
  try {
    const bytes = readFileSync(file)
    if (draw !== undefined) return await drawPage(name, bytes, draw)
    return await readFile({ name, bytes, ...(recipe !== undefined && { recipe }) })
  } catch (error) {
    if (error instanceof ImportError) return { fault: error.message }
    const detail = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return { fault: `${name} 读不了，文件可能坏了；请重新导出或复制一份（${detail}）` }
  }
}
