import './base-path.ts'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { outDirectory } from '../build/out-directory.ts'
import { labelled } from '../headline.ts'
import { phrase } from '../problems/phrases.ts'
import { problemError } from '../problems/problem-error.ts'
import type { IssueHit, SearchAnswer, SearchHit } from '../search/answer/answer.ts'
import { createSearch } from '../search/answer/search.ts'
import { SearchError } from '../search/index/search-error.ts'
import { issueUrl, splitId } from '../urls.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

/** What was fetched for one query. */
interface Cost {
  readonly ms: number
  readonly requests: number
  readonly bytes: number
}

// npm run search -- "两会 消防" [--json] [--limit N] [--dir out] [--batch file.jsonl]
await runCommand(runSearch)

async function runSearch(): Promise<void> {
  const { said, words } = readOptions()
  const limit = Number(said.limit ?? '10')
  if (!Number.isInteger(limit) || limit < 1) {
    throw problemError('--limit', 'limit-number', { typed: said.limit ?? '' })
  }
  const queries = said.batch === undefined ? [words.join(' ')] : await readBatch(said.batch)
  const ask = openSearch(path.join(said.dir ?? outDirectory(), 'search'))
  for (const query of queries) {
    const { answer, cost } = await ask(query, limit)
    const asJson = said.json || said.batch !== undefined
    process.stdout.write(asJson ? `${JSON.stringify(toJson(answer, cost))}\n` : toText(answer, cost))
  }
}

function readOptions() {
  return readCommandLine({
    command: 'npm run search',
    words: 'WORDS',
    zh: '在生成好的网站里检索，与读者在浏览器里一样',
    en: 'searches the built site as a reader does in a browser',
    options: {
      json: { zh: '结果写成 JSON', en: 'prints JSON' },
      limit: { value: 'N', zh: '最多列出多少篇（默认 10）', en: 'lists at most so many (default 10)' },
      dir: { value: 'FOLDER', zh: '网站的文件夹（默认 OUT_DIR 或 out）', en: 'folder of the site' },
      batch: {
        value: 'FILE',
        zh: '一行一个 {"query": "…"} 的文件',
        en: 'a file of lines such as {"query": "…"}',
      },
    },
  })
}

/** Each query starts with nothing fetched, as a reader's first does. */
function openSearch(directory: string) {
  return async (query: string, limit: number) => {
    const counts = { requests: 0, bytes: 0 }
    const fetchBytes = async (name: string) => {
      const bytes = await readFile(path.join(directory, name))
      counts.requests++
      counts.bytes += bytes.length
      return bytes
    }
    const start = performance.now()
    const answer = await createSearch({ fetchBytes }).search(query, { limit }).catch(explain(directory))
    return { answer, cost: { ms: Math.round((performance.now() - start) * 10) / 10, ...counts } }
  }
}

function explain(directory: string) {
  return (error: unknown): never => {
    if (!(error instanceof SearchError)) throw error
    const is = phrase(error.kind === 'damaged' ? 'is-damaged' : 'is-missing')
    throw problemError(directory, 'search-missing', { is })
  }
}

async function readBatch(file: string): Promise<readonly string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    return [queryOf(line, `${file}:${index + 1}`)]
  })
}

function queryOf(line: string, place: string): string {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw problemError(place, 'batch-line')
  }
  const query = typeof parsed === 'object' && parsed !== null && 'query' in parsed ? parsed.query : undefined
  if (typeof query !== 'string') throw problemError(place, 'batch-line')
  return query
}

function toJson(
  { query, total, isExact, understood, suggestions, missing, issues, hits }: SearchAnswer,
  cost: Cost,
) {
  return {
    query,
    total,
    exact: isExact,
    ...cost,
    understood,
    suggestions,
    missing,
    issues: issues.map(toIssue),
    results: hits.map(toResult),
  }
}

function toIssue(issue: IssueHit) {
  return { kind: 'issue', ...issue, url: issueUrl(issue.id) }
}

function toResult({ id, headline, label, date, score, passages }: SearchHit) {
  const kind = splitId(id).article === undefined ? 'page' : 'article'
  return { kind, id, url: issueUrl(id), headline: headline.text, label, date, score, passages }
}

function toText(
  { hits, total, isExact, understood, suggestions, missing, issues }: SearchAnswer,
  cost: Cost,
): string {
  const lines = hits.map(({ id, headline, label, date, passages }) => {
    return [
      labelled(label, headline.text),
      `  ${issueUrl(id)} ${date ?? '日期不详'}`,
      ...passages.map(({ text }) => `  ${text}`),
    ]
  })
  const named = issues.map(({ id, title, label, date }) => {
    return `期：${[title, label].filter(Boolean).join(' ')} ${issueUrl(id)} ${date ?? '日期不详'}`
  })
  const reading = understood.reading === 'typed' ? [] : [`按“${understood.query}”查找（原样未找到）`]
  const others = suggestions.map(({ query, count }) => `您要找的是不是：${query}（${count}篇）`)
  const lost = missing.map((word) => `没有找到“${word}”`)
  const sum = `${isExact ? '共' : '约'}${total}篇 · ${cost.requests} 个文件 · ${cost.bytes} 字节 · ${cost.ms} 毫秒`
  return `${[...named, ...reading, ...lines.flat(), ...lost, ...others, sum].join('\n')}\n`
}
