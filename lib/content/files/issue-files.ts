import { statSync } from 'node:fs'
import { join } from 'node:path'
import { newProblem } from '../../problems/problem.ts'
import { type ContentFolder, listFolder, readSource, type SourceFile } from './content-folder.ts'
import { hashOf } from './media.ts'
import { isMediaName, isPageTextName, isTimesName } from './media-formats.ts'

/** Everything that lies in the folder of an issue. */
export interface IssueFiles {
  readonly id: string
  readonly issue?: SourceFile
  readonly source?: SourceFile
  readonly pages: readonly PageFiles[]
}

export interface PageFiles {
  /** `2025-lianghui/01` */
  readonly id: string
  readonly page?: SourceFile
  readonly articles: readonly SourceFile[]
  /** Names of the pictures, the attachments and the page's words. */
  readonly media: readonly string[]
}

/** A name of an issue or a section: it becomes part of an address and is never changed again. */
export function isId(name: string): boolean {
  return /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(name)
}

/** Ids of all issues, in order. */
export function listIssues(folder: ContentFolder): readonly string[] {
  const { files, folders } = listFolder(folder, 'issues')
  const strays = [...files, ...folders.filter((name) => !isId(name))]
  reportStrays(folder, 'issues', strays, 'issue-letters')
  return folders.filter(isId)
}

/** Reads an issue's text files; pictures are only listed. */
export function readIssueFiles(folder: ContentFolder, id: string): IssueFiles {
  const path = `issues/${id}`
  const { files, folders } = listFolder(folder, path)
  const isPage = (name: string) => /^\d\d$/.test(name)
  const strays = [
    ...files.filter((name) => !['issue.md', 'source.txt'].includes(name)),
    ...folders.filter((name) => !isPage(name)),
  ]
  reportStrays(folder, path, strays, 'issue-stray')
  return {
    id,
    ...readIfThere(folder, path, files, 'issue', 'issue.md'),
    ...readIfThere(folder, path, files, 'source', 'source.txt'),
    pages: folders.filter(isPage).map((name) => readPageFiles(folder, `${id}/${name}`)),
  }
}

function readPageFiles(folder: ContentFolder, id: string): PageFiles {
  const path = `issues/${id}`
  const { files, folders } = listFolder(folder, path)
  const isArticle = (name: string) => /^\d{2,3}\.md$/.test(name)
  const isBeside = (name: string) => isMediaName(name) || isPageTextName(name) || isTimesName(name)
  const isKnown = (name: string) => name === 'page.md' || isArticle(name) || isBeside(name)
  const strays = [...files.filter((name) => !isKnown(name)), ...folders]
  reportStrays(folder, path, strays, 'page-stray')
  const articles = files.filter(isArticle).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  return {
    id,
    ...readIfThere(folder, path, files, 'page', 'page.md'),
    articles: articles
      .map((name) => readSource(folder, `${path}/${name}`))
      .filter((file) => file !== undefined),
    media: files.filter(isBeside),
  }
}

function readIfThere<K extends string>(
  folder: ContentFolder,
  path: string,
  files: readonly string[],
  key: K,
  name: string,
): { [key in K]?: SourceFile } {
  const file = files.includes(name) ? readSource(folder, `${path}/${name}`) : undefined
  return file ? ({ [key]: file } as { [key in K]: SourceFile }) : {}
}

/** What is said of a name that has no place where it lies. */
type StrayCode = 'content-stray' | 'section-name' | 'issue-letters' | 'issue-stray' | 'page-stray'

/** Reports each name that has no place in a folder of the content. */
export function reportStrays(
  folder: ContentFolder,
  path: string,
  names: readonly string[],
  code: StrayCode,
): void {
  for (const name of names) {
    folder.problems.push(newProblem(path === '' ? name : `${path}/${name}`, 1, code, { name }))
  }
}

/**
 * Hash of all that an issue is made from: bytes of its texts, size and time of its pictures, and the
 * version of the code that reads them. While it is the same, what was made from it is.
 */
export function issueKey(
  folder: ContentFolder,
  { id, issue, source, pages }: IssueFiles,
  version: string,
): string {
  const texts = [issue, source, ...pages.flatMap(({ page, articles }) => [page, ...articles])]
  const textKeys = texts.filter((file) => file !== undefined).map(({ path, bytes }) => [path, hashOf(bytes)])
  const mediaKeys = pages.flatMap((page) =>
    page.media.map((name) => {
      const path = `issues/${page.id}/${name}`
      const file = statSync(join(folder.directory, path), { throwIfNoEntry: false })
      return [path, file?.size, file?.mtimeMs]
    }),
  )
  // A page without any file is a page too, and a faulty one.
  return hashOf(JSON.stringify([version, id, pages.map((page) => page.id), textKeys, mediaKeys]))
}
