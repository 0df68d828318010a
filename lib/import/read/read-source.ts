import { type ChildProcess, fork } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ImportError } from '../import-error.ts'
import { limits } from './limits.ts'
import type { DrawnPage } from './pdf/draw-page.ts'
import type { SourceWithPictures } from './read-file.ts'
import type { Answer, Question } from './reader-process.ts'

/** What is asked of a reader. */
export interface ReadOptions {
  readonly recipe?: string
  /** Of tests; else what a file may take. */
  readonly milliseconds?: number
  readonly memory?: number
}

const program = fileURLToPath(new URL('./reader-process.ts', import.meta.url))

/**
 * Reads a file in a process of its own, which ends if it takes more time or memory than a file may. Throws an `ImportError`
 * with one sentence for a file that cannot be read.
 */
export async function readSource(file: string, options: ReadOptions = {}): Promise<SourceWithPictures> {
  const answer = await askProcess(file, options)
  if ('source' in answer) return answer
  throw new ImportError('fault' in answer ? answer.fault : `${file} 读不了`)
}

/** A page of a PDF drawn as JPEG, in a process of its own as well. */
export async function drawFacsimile(file: string, page: number): Promise<DrawnPage> {
  const answer = await askProcess(file, { draw: page })
  if ('drawn' in answer) return answer
  throw new ImportError('fault' in answer ? answer.fault : `${file} 画不出来`)
}

async function askProcess(file: string, options: ReadOptions & { readonly draw?: number }): Promise<Answer> {
  const name = path.basename(file)
  checkSize(file, name)
  const { milliseconds = limits.milliseconds, memory = limits.memory, ...rest } = options
  const heap = Math.ceil((memory / 2 ** 20) * 0.9)
  const child = fork(program, [], {
    execArgv: ['--import', import.meta.resolve('tsx'), `--max-old-space-size=${heap}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    return await ask(child, { file: path.resolve(file), name, memory, ...rest }, milliseconds)
  } finally {
    child.kill('SIGKILL')
  }
}

function checkSize(file: string, name: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new ImportError(`${file} 没有找到；请核对文件名和所在的文件夹`)
  if (!found.isFile()) throw new ImportError(`${file} 不是文件；整个文件夹用 --tree 导入`)
  if (found.size > limits.fileBytes)
    throw new ImportError(
      `${name} 超过 ${limits.fileBytes / 2 ** 20} MB，没有读；请从排版软件导出小一些的文件`,
    )
}

function ask(child: ChildProcess, question: Question, milliseconds: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const refuse = (why: string) => reject(new ImportError(`${question.name} ${why}`))
    const seconds = Math.round(milliseconds / 1000)
    const timer = setTimeout(
      () => refuse(`读了 ${seconds} 秒还没有读完，不再读了；请分成几个小一些的文件`),
      milliseconds,
    )
    child.once('message', (answer: Answer) => {
      clearTimeout(timer)
      resolve(answer)
    })
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(timer)
      const size = `${Math.round(question.memory / 2 ** 20)} MB`
      refuse(`读的时候要用的内存超过 ${size}，不再读了；请分成几个小一些的文件，或导出为 PDF`)
    })
    child.send(question)
  })
}
