import { inTerminalLanguage } from '../../problems/language.ts'
import type { SiteFile } from '../host/host.ts'
import { type Answer, askSite, type Question } from './ask-site.ts'
import type { DeployPlan } from './plan-deploy.ts'
import type { SiteFiles } from './read-site.ts'

/** What readers are sent after a publish, compared with what was put there. */
export interface Comparison {
  readonly asked: number
  /** Addresses that were put or removed. Fewer are asked for where more than 3,000 files were put: every so many of these. */
  readonly touched: number
  /** A line for each address with other bytes, or with some that should have none. */
  readonly wrong: readonly string[]
  /** A line for each address with other headers than `_headers` asks for. */
  readonly headers: readonly string[]
}

/** More files are not fetched, for a CDN counts what it sends: of a first upload of an archive, every so many. */
const mostFetched = 3000
// Hosts keep them to themselves, or send them under other addresses.
const notAsked = new Set(['_headers', '404.html'])

/**
 * Fetches what a publish has put under the address of the site (a slash at its end), and compares by hash; asks for every
 * address that it removed.
 */
export async function compareServed(
  url: string,
  { add, change, remove }: Pick<DeployPlan, 'add' | 'change' | 'remove'>,
  site: SiteFiles,
  pauses?: readonly number[],
  most = mostFetched,
): Promise<Comparison> {
  const files = [...add, ...change].flatMap((path) => (notAsked.has(path) ? [] : (site.get(path) ?? [])))
  const there = sample(files, most).map((file) => toQuestion(url, file))
  const questions = [...there, ...remove.map((path) => toGone(url, path))]
  const answers = await askSite(questions, pauses)
  const rights = new Map(questions.map(({ address, isRight }) => [address, isRight]))
  const wrong = answers.filter((answer) => !rights.get(answer.address)?.(answer))
  const ofFiles = new Map(files.map((file) => [addressAt(url, file.path), file]))
  return {
    asked: answers.length,
    touched: files.length + remove.length,
    wrong: wrong.map((answer) => `${answer.address}: ${whyWrong(answer, ofFiles.has(answer.address))}`),
    headers: answers.flatMap((answer) => {
      const file = ofFiles.get(answer.address)
      return file && !wrong.includes(answer) ? findOtherHeaders(answer, file) : []
    }),
  }
}

/** Whether an answer says that there is nothing (any more). */
export function isGone({ status }: Answer): boolean {
  return status === 404 || status === 410
}

/** The question whether a path is gone. */
export function toGone(url: string, path: string): Question {
  return { address: addressAt(url, path), isRight: isGone }
}

/** The address of a file on the site: `https://paper.example/` and `issues/a/index.html` → `https://paper.example/issues/a/`. */
export function addressAt(url: string, path: string): string {
  return new URL(
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    url,
  ).href
}

function toQuestion(url: string, { path, sha256 }: SiteFile): Question {
  return {
    address: addressAt(url, path),
    isRight: (answer) => answer.status === 200 && answer.sha256 === sha256,
  }
}

function sample<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.ceil(items.length / most)
  return step <= 1 ? items : items.filter((_, index) => index % step === 0)
}

function whyWrong({ status, error }: Answer, isFile: boolean): string {
  if (status === 0) return inTerminalLanguage({ zh: `没有回应（${error}）`, en: `nobody answers (${error})` })
  if (!isFile) {
    return inTerminalLanguage({
      zh: `应当没有了，却回答 ${status}`,
      en: `should be gone, but answers ${status}`,
    })
  }
  return status === 200
    ? inTerminalLanguage({ zh: '内容不一样', en: 'is sent with other bytes' })
    : inTerminalLanguage({ zh: `应当有，却回答 ${status}`, en: `should be there, but answers ${status}` })
}

function findOtherHeaders({ address, headers }: Answer, { type, keep }: SiteFile): readonly string[] {
  const asked = { 'content-type': type, 'cache-control': keep }
  return Object.entries(asked).flatMap(([name, value]) => {
    const sent = headers.get(name) ?? ''
    return plain(sent) === plain(value)
      ? []
      : [
          inTerminalLanguage({
            zh: `${address}：${name} 应是 ${value}，但${sent === '' ? '没有' : `是 ${sent}`}`,
            en: `${address}: ${name} should be ${value}, but is ${sent || 'not there'}`,
          }),
        ]
  })
}

function plain(header: string): string {
  return header.toLowerCase().replace(/\s+/g, '').replace(/"/g, '')
}
