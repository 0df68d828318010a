import { creditLines } from '../../credits.ts'
import { headlineHalves, headlineLabel, headlineLine } from '../../headline.ts'
import { overlineWords } from '../../kind-words.ts'
import { toBanner } from '../../layout/banner.ts'
import type { Article, Issue, Page, Publication, Section } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import { issueLines } from '../take-along/issue-text.ts'
import { element, escapeXml, textElement, type Xml } from '../xml.ts'

const language = 'zh-Hans-CN'

/** Name of an article's file in the book. */
export function chapterFile(articleId: string): string {
  const [, page, number] = articleId.split('/')
  return `${page}-${number}.xhtml`
}

/** What a chapter is made of. */
interface ChapterSource {
  readonly article: Article
  readonly page: Page
  readonly section: Section | undefined
  /** The XHTML below the headline stack. */
  readonly content: string
}

/** An article as a chapter; the last one of a page ends with what is said of the page. */
export function toChapter({ article, page, section, content }: ChapterSource): string {
  const label = headlineLabel(article)
  const overline = overlineWords(article, section)
  const header = [
    element('p', { class: 'place' }, formatPageName(page)),
    ...(overline.length === 0 ? [] : [element('p', { class: 'place' }, overline.join('　'))]),
    ...(label === undefined ? [] : [element('p', { class: 'label' }, label)]),
    ...(article.kicker === undefined ? [] : [element('p', { class: 'kicker' }, article.kicker)]),
    element('h1', {}, ...toHalves(headlineHalves(article))),
    ...(article.subhead === undefined ? [] : [element('p', { class: 'subhead' }, article.subhead)]),
  ]
  const foot = isLastOf(page, article) ? pageCredits(page) : []
  const body = [...header.map(({ xml }) => xml), content, ...foot.map(({ xml }) => xml)]
  return xhtml(headlineLine(article), body.join('\n'))
}

function isLastOf({ articles }: Page, { id }: Article): boolean {
  return articles.findLast(({ status }) => status === 'published')?.id === id
}

function pageCredits({ credits }: Page): readonly Xml[] {
  if (credits.length === 0) return []
  return [element('p', { class: 'place' }, `本版信息：${creditLines(credits).join('　')}`)]
}

/** Each half whole, and a space between them. */
function toHalves(halves: readonly string[]): readonly (Xml | string)[] {
  if (halves.length === 1) return halves
  return halves.flatMap((half, index) => {
    const box = element('span', { class: 'half' }, half)
    return index === 0 ? [box] : [' ', box]
  })
}

/** The first page of the book: the issue's title in its lines, newspaper, label, slogans, date and 总期号. */
export function toTitlePage(publication: Publication, issue: Issue): string {
  const { lines, label } = toBanner(issue)
  const parts = [
    element('h1', {}, ...lines.flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]))),
    textElement('p', label),
    ...issueLines(publication, issue)
      .slice(1)
      .map((line) => element('p', {}, line)),
  ]
  const body = parts.flatMap((part) => (part ? [part.xml] : [])).join('\n')
  return xhtml(issue.title, `<section class="title">\n${body}\n</section>`)
}

/** The table of contents: pages, and in them the articles (EPUB 3.3, 7). */
export function toNavigation(issue: Issue, chapters: ReadonlySet<string>): string {
  const pages = issue.pages.flatMap((page) => {
    const articles = page.articles.filter(({ id }) => chapters.has(id))
    if (articles.length === 0) return []
    const items = articles.map((article) => item(chapterFile(article.id), headlineLine(article)))
    return [element('li', {}, element('span', {}, formatPageName(page)), element('ol', {}, ...items))]
  })
  const list = element('ol', {}, item('title.xhtml', issue.title), ...pages)
  const nav = element('nav', { 'epub:type': 'toc', id: 'toc' }, element('h1', {}, '标题导航'), list)
  return xhtml('标题导航', nav.xml)
}

/** Style of the book: no face and no colour of its own, so that the reader's settings hold. */
export const bookStyle = `body { line-height: 1.8; }
h1 { text-align: center; line-height: 1.3; }
.title, .kicker, .subhead, .place, .label { text-align: center; }
.place, .label { font-size: 0.8em; }
p { margin: 0; text-indent: 2em; text-align: justify; }
.title p, .kicker, .subhead, .place, .label, figure p, li p, .verse { text-indent: 0; }
.verse { text-align: left; }
.verse + .verse { margin-top: 1em; }
.half { display: inline-block; max-width: 100%; }
figure { margin: 1em 0; text-align: center; }
figure img { max-width: 100%; }
figcaption { font-size: 0.9em; }
`

function item(href: string, words: string): Xml {
  return element('li', {}, element('a', { href }, words))
}

function xhtml(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`
}
