import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A line of the log: what a publish was, who let it out, and how far it came. */
export interface LogLine {
  /** Of the publish; two lines bear the same, one as it begins and one as it ends. */
  readonly id: string
  /** `2026-11-29T10:11:12.000Z` */
  readonly at: string
  /** The host's name in `deploy.yml`. */
  readonly to: string
  readonly state: 'begun' | 'done' | 'failed'
  readonly by?: string
  readonly why?: string
  readonly withdraw?: readonly string[]
  /** What went wrong. */
  readonly error?: string
  readonly articles?: ArticleChanges
  readonly files?: Readonly<Record<'add' | 'change' | 'remove' | 'leave', number>>
}

/** Articles by their ids, as far as a line has room for them, and how many there were. */
export type ArticleChanges = Readonly<
  Record<'added' | 'changed' | 'removed', { readonly count: number; readonly ids: readonly string[] }>
>

/** Keeps the editors' log of publishes, `publish-log.jsonl` beside `deploy.yml`: a line of JSON each, and none is ever changed. */
export class PublishLog {
  readonly #file: string

  constructor(deployFile: string) {
    this.#file = path.join(path.dirname(deployFile), 'publish-log.jsonl')
  }

  append(line: Omit<LogLine, 'at'>): void {
    const { id, ...rest } = line
    appendFileSync(this.#file, `${JSON.stringify({ id, at: new Date().toISOString(), ...rest })}\n`)
  }

  /** The publishes to a host that this log knows of. */
  idsOf(to: string): ReadonlySet<string> {
    if (!existsSync(this.#file)) return new Set()
    const lines = readFileSync(this.#file, 'utf8').split('\n').flatMap(parseLine)
    return new Set(lines.filter((line) => line.to === to).map(({ id }) => id))
  }
}

const mostIds = 100

/** Which articles' pages were put, changed and removed, of files by their paths. */
export function toArticleChanges(
  files: Readonly<Record<'add' | 'change' | 'remove', readonly string[]>>,
): ArticleChanges {
  const articles = (paths: readonly string[]) => {
    const ids = paths.flatMap((file) => /^issues\/(.+\/\d\d\/\d{2,3})\/index\.html$/.exec(file)?.[1] ?? [])
    return { count: ids.length, ids: ids.slice(0, mostIds) }
  }
  return { added: articles(files.add), changed: articles(files.change), removed: articles(files.remove) }
}

// A line that was broken off by a full disk says nothing.
function parseLine(line: string): readonly LogLine[] {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}
