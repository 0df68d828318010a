import { strToU8, type Zippable, zipSync } from 'fflate'
import { findOtherPart } from '../../layout/jump.ts'
import type { Article, Issue, Photo, Picture, Publication, Section } from '../../model.ts'
import { idOfUrl, splitId } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { sectionOf } from '../take-along/issue-text.ts'
import { element, xmlDocument } from '../xml.ts'
import { type BookFile, toPackage } from './epub-package.ts'
import { bookStyle, chapterFile, toChapter, toNavigation, toTitlePage } from './epub-pages.ts'
import { toXhtml } from './to-xhtml.ts'

// Photos are JPEG, the cover PNG: every reading system shows both (EPUB 3.3, 3.2).
const pictureTypes: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png' }

/** What a book is made of besides its issue. */
export interface BookSource {
  readonly publication: Publication
  readonly issue: Issue
  /** Those that the issue's articles name. */
  readonly sections?: readonly Section[]
  /** Gives a picture as JPEG. */
  readonly readPicture: (picture: Picture) => Promise<Uint8Array>
  /** The poster of the issue as a PNG, if there is one. */
  readonly cover?: Uint8Array
}

/**
 * 本期电子书: an issue as EPUB 3. Withdrawn articles are not in it. The same issue gives the same bytes, for
 * no clock is asked.
 */
export async function toEpub(source: BookSource): Promise<Uint8Array> {
  const { publication, issue, sections = [], readPicture, cover } = source
  const articles = issue.pages.flatMap((page) =>
    page.articles.filter(({ status }) => status === 'published').map((article) => ({ page, article })),
  )
  const chapters = new Set(articles.map(({ article }) => article.id))
  const pictures = takenPictures(articles.map(({ article }) => article))
  const files: Record<string, Uint8Array> = {
    'title.xhtml': strToU8(toTitlePage(publication, issue)),
    'nav.xhtml': strToU8(toNavigation(issue, chapters)),
    'style.css': strToU8(bookStyle),
  }
  for (const { page, article } of articles) {
    const content = toXhtml(article, {
      resolve: (target) => resolveInBook(target, issue, chapters, publication),
      photoSource: (photo) => pictureFile(photo),
      jump: findOtherPart(article, issue),
    })
    const section = sectionOf(article, sections)
    files[chapterFile(article.id)] = strToU8(toChapter({ article, page, section, content }))
  }
  for (const [name, picture] of pictures) files[name] = await readPicture(picture)
  if (cover) files['cover.png'] = cover
  return pack(toPackage(publication, issue, listFiles(Object.keys(files))), files)
}

function listFiles(names: readonly string[]): readonly BookFile[] {
  return names.map((name) => {
    const extension = name.slice(name.lastIndexOf('.') + 1)
    if (name === 'nav.xhtml') return { name, type: 'application/xhtml+xml', properties: 'nav' }
    if (extension === 'xhtml') return { name, type: 'application/xhtml+xml', inSpine: true }
    if (extension === 'css') return { name, type: 'text/css' }
    const type = pictureTypes[extension] ?? 'image/png'
    return name === 'cover.png' ? { name, type, properties: 'cover-image' } : { name, type }
  })
}

function takenPictures(articles: readonly Article[]): ReadonlyMap<string, Picture> {
  const taken = new Map<string, Picture>()
  for (const photo of articles.flatMap(({ photos }) => photos)) {
    const name = pictureFile(photo)
    if (name !== undefined && photo.picture) taken.set(name, photo.picture)
  }
  return taken
}

// By its content: a book holds a picture once, however often it is shown, and two files that differ only in their
// extension are two.
function pictureFile({ picture }: Photo): string | undefined {
  return picture && `pictures/${picture.hash.slice(0, 16)}.jpg`
}

/** Links to articles of the same issue lead to their chapters, those to the site to its address, if it has one. */
function resolveInBook(
  target: string,
  issue: Issue,
  chapters: ReadonlySet<string>,
  publication: Publication,
): string | undefined {
  if (!target.startsWith('/')) return target
  const [path = '', anchor] = target.split('#', 2)
  const id = idOfUrl(path)
  if (id !== undefined && splitId(id).issue === issue.id && chapters.has(id)) {
    return anchor === undefined ? chapterFile(id) : `${chapterFile(id)}#${anchor}`
  }
  return absoluteUrl(publication, `/${target.slice(1)}`)
}

function pack(packageDocument: string, files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = xmlDocument(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    [
      element(
        'rootfiles',
        {},
        element('rootfile', {
          'full-path': 'book/package.opf',
          'media-type': 'application/oebps-package+xml',
        }),
      ),
    ],
  )
  const entries: Zippable = {
    // First and stored, so that the file is known by its bytes (OCF 3.3, 4.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': strToU8(packageDocument),
  }
  for (const [name, bytes] of Object.entries(files)) {
    // Pictures are compressed as they are.
    entries[`book/${name}`] = /\.(jpg|png)$/.test(name) ? [bytes, { level: 0 }] : bytes
  }
  // A ZIP archive notes the local time of each file; the earliest it can write stands for none.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) })
}
