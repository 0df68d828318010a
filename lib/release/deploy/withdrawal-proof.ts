import type { Compared } from './after-deploy.ts'
import { type Answer, askSite, type Question } from './ask-site.ts'
import { addressAt, isGone, toGone } from './compare-served.ts'

/** What was withdrawn, and where nothing of it may be found any more. */
export interface Withdrawn {
  /** `2025-lianghui/01/01` */
  readonly articles: readonly string[]
  /** Paths of what was removed. */
  readonly gone: readonly string[]
  /** Of the publish. */
  readonly id: string
  /** The comparison of what else was changed: lists, search, feeds. */
  readonly compared: Compared
}

/** A text that can be filed, and whether every address answers as it should. */
export interface Proof {
  readonly text: string
  readonly isWhole: boolean
}

/** Fetches the pages of withdrawn articles and every address that was removed, and writes down what each one answers. */
export async function proveWithdrawn(
  url: string,
  { articles, gone, id, compared }: Withdrawn,
  pauses?: readonly number[],
): Promise<Proof> {
  const pages = articles.map((article) => toWithdrawn(url, `issues/${article}/index.html`))
  const questions = [...pages, ...gone.map((path) => toGone(url, path))]
  const answers = await askSite(questions, pauses)
  const rights = questions.map(({ isRight }, index) => isRight(answers[index] as Answer))
  const wrong = rights.filter((isRight) => !isRight).length
  const lines = answers.map((answer, index) => toLine(answer, rights[index] ?? false))
  const { asked, touched, wrong: differing } = compared
  const alike = differing === 0 ? '都' : `${asked - differing}个`
  const part = asked < touched ? `${touched}个中的${asked}个（上传的抽样，删除的全部）` : `${asked}个`
  const others = `另取回改动过的网址（列表、检索、订阅等）${part}，${alike}与撤下后的网站逐字节一致`
  const end =
    wrong === 0 ? `共${answers.length}个网址，全部已撤下` : `共${answers.length}个网址，${wrong}个仍能打开`
  const head = [`撤下证明`, `稿件：${articles.join('、')}`, `网站：${url}`, `上线编号：${id}`]
  return { text: [...head, ...lines, others, end, ''].join('\n'), isWhole: wrong === 0 }
}

function toWithdrawn(url: string, path: string): Question {
  return { address: addressAt(url, path), isRight: (answer) => isGone(answer) || isMarked(answer) }
}

/** `2026-11-29 18:11:12 +08:00  404  https://…` */
function toLine(answer: Answer, isRight: boolean): string {
  const said = isMarked(answer) ? '撤下' : answer.status === 0 ? '没有回应' : String(answer.status)
  return `${formatTime(answer.at)}  ${said}  ${answer.address}${isRight ? '' : '  ← 应为404或撤下'}`
}

function isMarked({ status, text }: Answer): boolean {
  return status === 200 && text.includes('本文已撤下')
}

/** The time as this machine's clock shows it, with its distance from UTC. */
function formatTime(at: Date): string {
  const distance = -at.getTimezoneOffset()
  const local = new Date(at.getTime() + distance * 60_000).toISOString()
  const two = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0')
  const zone = `${distance < 0 ? '-' : '+'}${two(distance / 60)}:${two(distance % 60)}`
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${zone}`
}
