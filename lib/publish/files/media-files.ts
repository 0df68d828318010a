import { contentFile } from '../../content/files/content-directory.ts'
import type { Attachment, Issue, SuppliedText } from '../../model.ts'
import { mediaUrl, sourceUrl } from '../../urls.ts'
import type { SiteFile } from './site-file.ts'

/** PDFs, readings and the source text of an issue. */
export function mediaFiles(issue: Issue): readonly SiteFile[] {
  const articles = issue.pages.flatMap((page) => page.articles)
  const media = [
    ...issue.pages.map(({ pdf }) => pdf),
    ...articles.flatMap(({ audio }) => [audio, audio?.times]),
  ]
  const { id, source } = issue
  return [
    ...media.filter((file) => file !== undefined).map(toMediaFile),
    ...(source ? [sourceFile(sourceUrl(id), source)] : []),
  ]
}

/** A file that is passed on as it is, under its own address. */
export function toMediaFile(media: Attachment): SiteFile {
  return fileOfContent(mediaUrl(media), media.file)
}

function sourceFile(url: `/${string}`, { file, text }: SuppliedText): SiteFile {
  return text === undefined ? fileOfContent(url, file) : { url, make: () => text }
}

function fileOfContent(url: `/${string}`, file: string): SiteFile {
  return { url, make: () => ({ file: contentFile(file), isOf: 'content' }) }
}
