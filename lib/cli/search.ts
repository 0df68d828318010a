import './base-path.ts'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { outDirectory } from '../build/out-directory.ts'
import { PublishError } from '../build/publish-error.ts'
import { labelled } from '../headline.ts'
import type { IssueHit, SearchAnswer, SearchHit } from '../search/answer/answer.ts'
import { createSearch } from '../search/answer/search.ts'
import { SearchError } from '../search/index/search-error.ts'
import { issueUrl } from '../urls.ts'
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
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      limit: { type: 'string', default: '10' },
      dir: { type: 'string', default: outDirectory() },
      batch: { type: 'string' },
    },
  })
  const limit = Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1)
    throw new PublishError(`--limit should be a number from 1, but is ${values.limit}`)
  const queries = values.batch === undefined ? [positionals.join(' ')] : await readBatch(values.batch)
  const ask = openSearch(path.join(values.dir, 'search'))
  for (const query of queries) {
    const { answer, cost } = await ask(query, limit)
    const asJson = values.json || values.batch !== undefined
    process.stdout.write(asJson ? `${JSON.stringify(toJson(answer, cost))}\n` : toText(answer, cost))
  }
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
    throw new PublishError(`${directory}: ${error.message}; build the site first (npm run build)`)
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
  const problem = `${place}: should be an object with a text "query", such as {"query": "消防"}, but is not`
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new PublishError(problem)
  }
  const query = typeof parsed === 'object' && parsed !== null && 'query' in parsed ? parsed.query : undefined
  if (typeof query !== 'string') throw new PublishError(problem)
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
  return { ...issue, url: issueUrl(issue.id) }
}

function toResult({ id, headline, label, date, score, passages }: SearchHit) {
  return { id, url: issueUrl(id), headline: headline.text, label, date, score, passages }
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
