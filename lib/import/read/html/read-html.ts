import { ImportError } from '../../import-error.ts'
import { cleanText } from '../../plan/clean-text.ts'
import type { Line, LineRole, Picture, SourceFacts } from '../../plan/source.ts'
import type { ReadFile } from '../read-result.ts'
import { decodeHtml } from './decode-html.ts'
import { type HtmlLine, linesIn } from './html-lines.ts'
import { attribute, findElements, type HtmlElement, parseHtml, textIn } from './html-tree.ts'
import { readAreas } from './page-map.ts'

/** Where known kinds of page have their text; the first that is there counts. */
const contents: readonly ((element: HtmlElement) => boolean)[] = [
  hasId('js_content'),
  hasId('ozoom'),
  (element) => element.tagName === 'founder-content',
  hasId('UCAP-CONTENT'),
  hasClass('TRS_Editor'),
  hasClass('trs_editor_view'),
  hasId('zoom'),
  hasClass('article-content'),
  hasClass('rich_media_content'),
  (element) => element.tagName === 'article',
]

/** Sentences that 公众号 put around every text. */
const formula =
  /^(?:点击(?:上方|下方|蓝字)|↑+|▲?点击.{0,12}(?:关注|订阅)|关注我们|长按.{0,10}二维码|扫码关注|扫描二维码|END$|－?\s*END\s*－?$|点(?:个|亮)?.{0,4}(?:在看|赞)|分享.{0,4}点赞|阅读原文|预览时标签不可点|微信扫一扫|轻点两下|继续滑动看下一个|向上滑动看下一个|喜欢作者|赞赏)/u

/** An HTML page that was saved: 公众号, a government site, a page or an article of a 数字报. */
export const readHtml: ReadFile = ({ name, bytes }) => {
  const tree = parseHtml(decodeHtml(name, bytes))
  const areas = readAreas(tree)
  const content = findContent(tree)
  const found = content ? linesIn(content) : []
  const titles = new Set(areas?.titles.map(({ title }) => title))
  const own = found.filter(({ text }) => !titles.has(text))
  const body = own.filter(({ text }) => !formula.test(text))
  const head = headLines(tree, content, body)
  const lines = [...head, ...(areas ? areaLines(areas.titles) : []), ...body.map(asLine)]
  if (lines.length === 0)
    throw new ImportError(`${name} 里没有找到文章；请在浏览器里打开那篇文章，再另存为网页`)
  const numbered = lines.map((line, i): Line => ({ ...line, id: `p1-${i + 1}` }))
  const pictures = picturesOf(body, head.length)
  const facts = factsOf(tree)
  return {
    pages: [{ width: 0, height: 0, lines: numbered, pictures, ...(areas && { areas: areas.boxes }) }],
    remarks: remarksOf(own.length - body.length, content),
    ...(facts && { facts }),
  }
}

function hasId(id: string) {
  return (element: HtmlElement) => attribute(element, 'id') === id
}

function hasClass(name: string) {
  return (element: HtmlElement) => (attribute(element, 'className') ?? '').split(' ').includes(name)
}

/** The element that holds the text: of a known kind, else the one whose own paragraphs have most characters. */
function findContent(tree: HtmlElement): HtmlElement | undefined {
  for (const is of contents) {
    const [found] = findElements(tree, is).filter((element) => textIn(element).trim().length > 20)
    if (found) return found
  }
  const holders = findElements(tree, ({ tagName }) => /^(?:div|td|main|section|body)$/.test(tagName ?? ''))
  const ranked = holders
    .map((element) => ({ element, length: ownText(element) }))
    .sort((a, b) => b.length - a.length)
  return ranked[0] && ranked[0].length > 0 ? ranked[0].element : tree
}

/** Characters of an element's own text and of its paragraphs, without those of boxes inside it. */
function ownText({ children }: HtmlElement): number {
  return children.reduce((sum, child) => {
    if (child.type === 'text') return sum + (child.value?.trim().length ?? 0)
    return /^(?:p|br|span|font|strong|b|section)$/.test(child.tagName ?? '')
      ? sum + textIn(child).trim().length
      : sum
  }, 0)
}

type Unnumbered = Omit<Line, 'id'>

function asLine({ picture: _picture, ...line }: HtmlLine): Unnumbered {
  return line
}

/** Headline and byline that stand outside of the text: in their own elements, else in the page's head. */
function headLines(
  tree: HtmlElement,
  content: HtmlElement | undefined,
  body: readonly HtmlLine[],
): readonly Unnumbered[] {
  const inBody = new Set(body.map(({ text }) => text))
  const isOutside = (element: HtmlElement) => content === undefined || !contains(content, element)
  const first = (is: (element: HtmlElement) => boolean) =>
    findElements(tree, (element) => is(element) && isOutside(element))
      .map((element) => cleanText(textIn(element)))
      .find((text) => text !== '')
  const title =
    first(hasId('activity-name')) ??
    first(({ tagName }) => tagName === 'founder-title') ??
    metaOf(tree, ['ArticleTitle', 'og:title', 'twitter:title']) ??
    first(({ tagName }) => tagName === 'h1')
  const author = first(hasId('js_author_name')) ?? first(({ tagName }) => tagName === 'founder-author')
  const source = metaOf(tree, ['ContentSource'])
  const line = (role: LineRole, text: string | undefined): readonly Unnumbered[] =>
    text === undefined || text === '' || inBody.has(text) ? [] : [{ raw: text, text, says: { role } }]
  const hasOwn = body.some(({ says }) => says?.role === 'headline')
  return [
    ...(hasOwn ? [] : line('headline', title)),
    ...line('byline', author),
    ...line('source', source && `来源：${source}`),
  ]
}

function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  return outer === inner || findElements(outer, (element) => element === inner).length > 0
}

function metaOf(tree: HtmlElement, names: readonly string[]): string | undefined {
  const metas = findElements(tree, ({ tagName }) => tagName === 'meta')
  for (const name of names) {
    const meta = metas.find((element) =>
      [attribute(element, 'name'), attribute(element, 'property')].includes(name),
    )
    const content = meta && cleanText(attribute(meta, 'content') ?? '')
    if (content) return content
  }
  return undefined
}

function factsOf(tree: HtmlElement): SourceFacts | undefined {
  const date = /\d{4}-\d{2}-\d{2}/.exec(metaOf(tree, ['PubDate', 'article:published_time']) ?? '')?.[0]
  return date === undefined ? undefined : { date }
}

/** The titles that the page of a 数字报 links to, each an article of its own. */
function areaLines(
  titles: readonly { readonly article: string; readonly title: string }[],
): readonly Unnumbered[] {
  return titles.map(({ article, title }) => ({
    raw: title,
    text: cleanText(title),
    says: { role: 'headline', article },
  }))
}

function picturesOf(body: readonly HtmlLine[], offset: number): readonly Picture[] {
  return body.flatMap(({ picture }, i): Picture[] => {
    if (picture === undefined) return []
    const alt = picture === '' ? {} : { alt: picture }
    return [{ id: `pic1-${i + 1}`, before: `p1-${offset + i + 1}`, ...alt }]
  })
}

function remarksOf(formulas: number, content: HtmlElement | undefined): readonly string[] {
  const images = content ? findElements(content, ({ tagName }) => tagName === 'img').length : 0
  return [
    ...(formulas > 0 ? [`有 ${formulas} 行是关注、点赞一类的套话，没有读`] : []),
    ...(images > 0 ? [`有 ${images} 张图片在网上，没有取来；请另存后放进版的文件夹，写进 photos`] : []),
  ]
}
