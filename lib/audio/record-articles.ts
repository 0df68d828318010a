import { readFileSync } from 'node:fs'
import { tell } from '../build/tell.ts'
import { readArchive, readIssue } from '../content/archive.ts'
import { contentFile } from '../content/files/content-directory.ts'
import { timesName } from '../content/files/media-formats.ts'
import { setField } from '../content/yaml/set-field.ts'
import type { Article } from '../model.ts'
import { problemError } from '../problems/problem-error.ts'
import { writeAside } from '../store/write-aside.ts'
import { makeRecording } from './make-recording.ts'
import { parseTimes } from './recording-times.ts'
import type { SpeechCommand } from './speak.ts'
import { spokenHash, spokenParts } from './spoken-text.ts'

/** What was done: how many recordings were made, and how many articles have one of their text as it is. */
export interface Recorded {
  readonly made: number
  readonly left: number
}

/**
 * Makes recordings of articles, named by their ids, else of the 头条 of each page of the newest issue, and names them in their
 * files. One of the text as it is stays, and so does one that no program made. Throws `PublishError`.
 */
export async function recordArticles(command: SpeechCommand, ids: readonly string[]): Promise<Recorded> {
  const articles = ids.length > 0 ? await findArticles(ids) : await newestLeads()
  let made = 0
  for (const article of articles) {
    if (await record(article, command)) made++
  }
  return { made, left: articles.length - made }
}

async function findArticles(ids: readonly string[]): Promise<readonly Article[]> {
  const articles: Article[] = []
  for (const id of ids) {
    const issue = await readIssue(id.split('/')[0] ?? '')
    const article = issue?.pages.flatMap((page) => page.articles).find((one) => one.id === id)
    if (!article || article.status === 'withdrawn')
      throw problemError('npm run audio', 'audio-article', { id })
    articles.push(article)
  }
  return articles
}

async function newestLeads(): Promise<readonly Article[]> {
  const newest = (await readArchive()).issues.at(-1)
  const pages = (newest && (await readIssue(newest.id)))?.pages ?? []
  return pages.flatMap(({ articles }) =>
    articles.filter(({ rank, status, kind, online }) => {
      return rank === 'lead' && status === 'published' && kind !== 'advertisement' && online === undefined
    }),
  )
}

/** Whether a recording was made. */
async function record(article: Article, command: SpeechCommand): Promise<boolean> {
  const parts = spokenParts(article)
  if (article.audio && !isOutdated(article.audio, spokenHash(parts))) return false
  const name = `${article.id.split('/').at(-1)}.mp3`
  const { bytes, times, seconds } = await makeRecording(command, parts)
  const file = contentFile(`issues/${article.id}.mp3`)
  writeAside(file, bytes)
  writeAside(timesName(file), `${JSON.stringify(times)}\n`)
  const generated = [...new Set([...(article.generated ?? []), 'audio'])]
  const source = contentFile(`issues/${article.id}.md`)
  const named = setField(readFileSync(source, 'utf8'), 'audio', name)
  writeAside(
    source,
    setField(named, 'generated', generated.length > 1 ? `[${generated.join(', ')}]` : 'audio'),
  )
  tell(`issues/${article.id}.mp3: ${Math.round(seconds)} s, ${Math.round(bytes.length / 1024)} KB`)
  return true
}

function isOutdated({ times }: NonNullable<Article['audio']>, hash: string): boolean {
  if (!times) return false
  return parseTimes(readFileSync(contentFile(times.file), 'utf8'))?.of !== hash
}
