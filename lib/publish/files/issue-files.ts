import { readFile } from 'node:fs/promises'
import { contentFile } from '../../content/files/content-directory.ts'
import { cutHeadlineFaces, faceFile } from '../../fonts/cut-faces.ts'
import { issueFace } from '../../fonts/issue-face.ts'
import type { Issue, Page, Picture, Publication, Section } from '../../model.ts'
import { paperOf } from '../../paper-of-day.ts'
import { drawRenditions, renditionFile } from '../../pictures/draw-renditions.ts'
import { middleJpeg } from '../../pictures/renditions.ts'
import { isCited, toCitationSource } from '../../sharing/citations/citation-source.ts'
import { toBibTex, toCslItem, toRis } from '../../sharing/citations/records.ts'
import { toEpub } from '../../sharing/epub/to-epub.ts'
import { toIssueData } from '../../sharing/take-along/issue-data.ts'
import { toIssueMarkdown } from '../../sharing/take-along/issue-markdown.ts'
import { toIssueText } from '../../sharing/take-along/issue-text.ts'
import { pageTexts } from '../../traditional/page-texts.ts'
import { toTraditionalMap } from '../../traditional/traditional-map.ts'
import { issueDataUrl, issueFileUrl, traditionalUrl, wordBoxesUrl } from '../../urls.ts'
import { mediaFiles } from './media-files.ts'
import { pictureFiles } from './picture-files.ts'
import { readCover, sharePictureFiles } from './share-picture-files.ts'
import type { SiteFile } from './site-file.ts'
import { formatJson } from './to-data-files.ts'

/**
 * All files of an issue but its documents, the paper in them by its name of that day. `isNew` says whether it is among the
 * newest, of which every article has pictures of its own for sharing.
 */
export function filesOfIssue(
  site: Publication,
  issue: Issue,
  isNew: boolean,
  sections: readonly Section[],
): readonly SiteFile[] {
  const publication = paperOf(site, issue)
  return [
    ...faceFiles(publication, issue),
    ...mediaFiles(issue),
    ...pictureFiles(issue),
    ...sharePictureFiles(publication, issue, isNew),
    ...takeAlongFiles(publication, issue, sections),
    ...issue.pages.flatMap(wordBoxFiles),
    ...issue.pages.map((page) => ({ url: traditionalUrl(page.id), make: () => toTraditionalJson(page) })),
  ]
}

/** The issue's headline face; none where all its headlines are in the reader's own. */
function faceFiles(publication: Publication, issue: Issue): readonly SiteFile[] {
  const { url, characters } = issueFace(publication, issue)
  if (url === undefined) return []
  const make = async () => {
    await cutHeadlineFaces([{ url, characters }])
    return { file: faceFile(url), isOf: 'cache' } as const
  }
  return [{ url, make }]
}

/** What an issue is taken along as: EPUB, plain text, Markdown, JSON, citations in three formats. */
function takeAlongFiles(
  publication: Publication,
  issue: Issue,
  sections: readonly Section[],
): readonly SiteFile[] {
  const { id } = issue
  const sources = () =>
    issue.pages.flatMap((page) =>
      page.articles.filter(isCited).map((article) => toCitationSource({ publication, issue, page, article })),
    )
  return [
    { url: issueFileUrl(id, 'epub'), make: () => toBook(publication, issue, sections) },
    { url: issueFileUrl(id, 'txt'), make: () => toIssueText(publication, issue, sections) },
    { url: issueFileUrl(id, 'md'), make: () => toIssueMarkdown(publication, issue, sections) },
    { url: issueFileUrl(id, 'bib'), make: () => sources().map(toBibTex).join('\n') },
    { url: issueFileUrl(id, 'ris'), make: () => sources().map(toRis).join('\r\n') },
    { url: issueFileUrl(id, 'csl.json'), make: () => formatJson(sources().map(toCslItem)) },
    { url: issueDataUrl(id), make: () => formatJson(toIssueData(publication, issue)) },
  ]
}

async function toBook(
  publication: Publication,
  issue: Issue,
  sections: readonly Section[],
): Promise<Uint8Array> {
  const cover = await readCover(publication, issue)
  return toEpub({ publication, issue, sections, readPicture, ...(cover && { cover }) })
}

/** Where the words of a scanned page stand on its facsimile, fetched when a reader comes to it from a search. */
function wordBoxFiles({ id, image, text }: Page): readonly SiteFile[] {
  if (!image || image.masks || !text?.boxes) return []
  return [{ url: wordBoxesUrl(id), make: () => JSON.stringify(text.boxes) }]
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
