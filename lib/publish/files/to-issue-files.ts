import { readFile } from 'node:fs/promises'
import { contentFile } from '../../content/content-directory.ts'
import type { Issue, Page, Picture, Publication } from '../../model.ts'
import { drawRenditions, renditionFile } from '../../pictures/draw-renditions.ts'
import { middleJpeg } from '../../pictures/renditions.ts'
import { isCited, toCitationSource } from '../../sharing/citations/citation-source.ts'
import { toBibTex, toCslItem, toRis } from '../../sharing/citations/records.ts'
import { toEpub } from '../../sharing/epub/to-epub.ts'
import { qrCodeFile, toQrSvg } from '../../sharing/qr-code.ts'
import { toIssueData } from '../../sharing/take-along/issue-data.ts'
import { toIssueMarkdown } from '../../sharing/take-along/issue-markdown.ts'
import { toIssueText } from '../../sharing/take-along/issue-text.ts'
import type { PublishedFile } from '../../store/write-at.ts'
import { pageTexts } from '../../traditional/page-texts.ts'
import { toTraditionalMap } from '../../traditional/traditional-map.ts'
import { issueDataUrl, issueFileUrl, traditionalUrl } from '../../urls.ts'
import { formatJson } from './to-data-files.ts'
import { readCover } from './write-share-pictures.ts'

/** What an issue is taken along and passed on as: EPUB, plain text, Markdown, JSON, citations in three formats, QR codes, 繁体. */
export async function toIssueFiles(
  publication: Publication,
  issue: Issue,
): Promise<readonly PublishedFile[]> {
  const sources = issue.pages.flatMap((page) =>
    page.articles.filter(isCited).map((article) => toCitationSource({ publication, issue, page, article })),
  )
  const cover = await readCover(publication, issue)
  const book = await toEpub({ publication, issue, readPicture, ...(cover && { cover }) })
  return [
    { url: issueFileUrl(issue.id, 'epub'), content: book },
    { url: issueFileUrl(issue.id, 'txt'), content: toIssueText(publication, issue) },
    { url: issueFileUrl(issue.id, 'md'), content: await toIssueMarkdown(publication, issue) },
    { url: issueFileUrl(issue.id, 'bib'), content: sources.map(toBibTex).join('\n') },
    { url: issueFileUrl(issue.id, 'ris'), content: sources.map(toRis).join('\r\n') },
    { url: issueFileUrl(issue.id, 'csl.json'), content: formatJson(sources.map(toCslItem)) },
    { url: issueDataUrl(issue.id), content: formatJson(toIssueData(issue)) },
    ...toQrFiles(publication, issue),
    ...issue.pages.map((page) => ({ url: traditionalUrl(page.id), content: toTraditionalJson(page) })),
  ]
}

/** 简/繁 of a page, fetched when a reader first asks for it. */
function toTraditionalJson(page: Page): string {
  return JSON.stringify(toTraditionalMap(pageTexts(page)))
}

async function readPicture(picture: Picture): Promise<Uint8Array> {
  const jpeg = middleJpeg(picture)
  await drawRenditions(contentFile(picture.file), picture, [jpeg])
  return readFile(renditionFile(picture, jpeg))
}

/** The QR codes of the issue, its pages and its articles; none where the site's own address is not known. */
function toQrFiles(publication: Publication, { id, pages }: Issue): readonly PublishedFile[] {
  const articles = pages.flatMap((page) => page.articles).filter(({ status }) => status === 'published')
  return [{ id }, ...pages, ...articles].flatMap((shared) => {
    const code = qrCodeFile(publication, shared.id)
    return code ? [{ url: code.url, content: toQrSvg(code.address) }] : []
  })
}
