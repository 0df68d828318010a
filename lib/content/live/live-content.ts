import { join, resolve } from 'node:path'
import type { Archive, Issue, Publication } from '../../model.ts'
import { isError, type Problem, sortProblems } from '../../problems/problem.ts'
import { codeVersion } from '../cache/code-version.ts'
import { ContentCache } from '../cache/content-cache.ts'
import { keepIssue, type SeenIssue } from '../cache/see-issue.ts'
import { readContent, toIndex } from '../check-content.ts'
import { displayPath } from '../files/content-directory.ts'
import { type ContentFolder, openContentFolder } from '../files/content-folder.ts'
import { issueKey, readIssueFiles } from '../files/issue-files.ts'
import { hashOf } from '../files/media.ts'
import { type PaperNames, parseIssue } from '../parse-issue.ts'
import { stampOf } from './stamp.ts'
import { type Watching, watchContent } from './watch-content.ts'

/** The content as an editor has it now, drafts and faulty files with it. */
export interface LiveState {
  readonly archive: Archive
  /** Every problem of every file; the paths can be opened. */
  readonly problems: readonly Problem[]
  /** Another one wherever something that is shown has changed. */
  readonly version: string
  /** The keys of its issues in the cache. */
  readonly keys: Readonly<Record<string, string>>
}

interface KnownIssue {
  /** Sizes and times of its files, as `stampOf` gives them. */
  readonly files: string
  /** What the paper was called when it was parsed. */
  readonly names: string
  readonly seen: SeenIssue
  readonly problems: readonly Problem[]
}

/** How long an answer holds where nobody waits for changes; in milliseconds. */
const lifetime = 1000

/**
 * The content while it is being edited: nothing of it throws, and an edit costs its own issue alone. What was parsed is
 * kept by size and time of the issue's files, and read anew only where those have changed.
 */
export class LiveContent {
  readonly directory: string
  readonly #cache: ContentCache
  readonly #version = `${codeVersion()}+live`
  readonly #issues = new Map<string, KnownIssue>()
  /** Who waits for changes, with the version that they know. */
  readonly #listeners = new Map<(state: LiveState) => void, string>()
  #state: Promise<LiveState> | undefined
  /** Until when the state holds; it is watched while somebody waits for changes. */
  #until = 0
  #watching: Watching | undefined

  constructor(directory: string, cacheDirectory?: string) {
    this.directory = resolve(directory)
    this.#cache = new ContentCache(cacheDirectory)
  }

  /** The content as it is now. */
  read(): Promise<LiveState> {
    this.#watching?.flush()
    const isFresh = this.#listeners.size > 0 || performance.now() < this.#until
    return this.#state && isFresh ? this.#state : this.#readAnew()
  }

  /** One issue whole, or `undefined` if there is none of this id. */
  async readIssue(id: string): Promise<Issue | undefined> {
    const { keys } = await this.read()
    const key = Object.hasOwn(keys, id) ? keys[id] : undefined
    return key === undefined ? undefined : this.#cache.readIssue(key)
  }

  /** Calls back with whatever differs from a version, until the function that it gives is called. */
  onChange(version: string, listener: (state: LiveState) => void): () => void {
    const isFirst = this.#listeners.size === 0
    this.#listeners.set(listener, version)
    // A look that fails, at a folder that is just being replaced, is followed by the next one.
    const look = (issues?: ReadonlySet<string>) => {
      this.#readAnew(issues).then(
        (state) => this.#tell(state),
        () => {},
      )
    }
    if (isFirst) {
      this.#watching = watchContent(this.directory, look)
      look()
    }
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#watching?.stop()
      this.#watching = undefined
    }
  }

  #tell(state: LiveState): void {
    for (const [listener, version] of this.#listeners) {
      if (version === state.version) continue
      this.#listeners.set(listener, state.version)
      listener(state)
    }
  }

  /** One check after the other; `issues` are those that may have changed, all if absent. */
  #readAnew(issues?: ReadonlySet<string>): Promise<LiveState> {
    const before = this.#state?.catch(() => {}) ?? Promise.resolve()
    const state = before.then(() => this.#check(issues))
    this.#state = state
    this.#until = Number.POSITIVE_INFINITY
    const answered = () => {
      this.#until = performance.now() + lifetime
    }
    state.then(answered, answered)
    return state
  }

  async #check(changed?: ReadonlySet<string>): Promise<LiveState> {
    const problems: Problem[] = []
    const folder = openContentFolder(this.directory, problems)
    const see = (read: ContentFolder, id: string, paper: PaperNames) =>
      this.#see(read, id, paper, changed?.has(id) ?? true)
    const content = folder && (await readContent(folder, this.#cache, see))
    const { archive, keys } = toIndex(
      content?.publication ?? unreadable,
      content?.sections ?? [],
      content?.issues ?? [],
    )
    const shown = problems.map((problem) => ({
      ...problem,
      file: displayPath(join(this.directory, problem.file)),
    }))
    const sorted = sortProblems(shown)
    return { archive, keys, problems: sorted, version: hashOf(JSON.stringify([archive.digest, sorted])) }
  }

  async #see(folder: ContentFolder, id: string, paper: PaperNames, mayDiffer: boolean): Promise<SeenIssue> {
    const known = this.#issues.get(id)
    const files = known && !mayDiffer ? known.files : stampOf(folder.directory, `issues/${id}`)
    const names = JSON.stringify([paper, folder.wording.key])
    const isKnown = known?.files === files && known.names === names
    const now = isKnown
      ? known
      : { files, names, ...(await this.#parse({ ...folder, problems: [] }, id, paper)) }
    this.#issues.set(id, now)
    folder.problems.push(...now.problems)
    return now.seen
  }

  async #parse(
    folder: ContentFolder,
    id: string,
    paper: PaperNames,
  ): Promise<Pick<KnownIssue, 'seen' | 'problems'>> {
    const files = readIssueFiles(folder, id)
    const key = issueKey(folder, files, `${this.#version} ${JSON.stringify(paper)} ${folder.wording.key}`)
    const record = folder.problems.some(isError) ? undefined : this.#cache.readRecord(key)
    if (record) return { seen: { ...record, id, key, isNew: false }, problems: record.remarks }
    const parsed = await parseIssue(folder, files, paper, { isLive: true })
    const issue = { id, key, ...parsed, remarks: folder.problems }
    return { seen: keepIssue(this.#cache, issue, !folder.problems.some(isError)), problems: folder.problems }
  }
}

/** Stands in for a publication.md that cannot be read. */
const unreadable: Publication = { title: 'publication.md 有错误', identifiers: [], cards: 0, footer: [] }
