import { ImportError } from '../../import-error.ts'
import { cleanText } from '../../plan/clean-text.ts'
import type { Box, Line, SourceFacts } from '../../plan/source.ts'
import { htmlLines } from '../html/html-lines.ts'
import type { ReadResult } from '../read-result.ts'
import { lineFields, type Recipe } from './recipes.ts'
import type { XmlElement } from './xml-tree.ts'

/** The articles of a 数字报's XML: lines that say what they are. Throws if the recipe finds none. */
export function readArticles(name: string, root: XmlElement, recipe: Recipe): ReadResult {
  const articles = findArticles(root, recipe)
  if (articles.length === 0) {
    const names = [
      ...new Set(root.children.map((child) => child.name).filter((child) => !child.startsWith('#'))),
    ]
    throw new ImportError(
      `${name} 里没有认出稿件（最外层是 ${root.name}，里面是 ${names.slice(0, 5).join('、')}）；请用 --recipe 写明字段名`,
    )
  }
  const lines: Line[] = []
  for (const [i, article] of articles.entries()) addArticle(lines, article, recipe, String(i + 1))
  const facts = factsOf(root, recipe)
  const areas = areasOf(articles, recipe)
  const page = { width: 0, height: 0, lines, pictures: [], ...(areas && { areas }) }
  return { pages: [page], remarks: [], ...(facts && { facts }) }
}

/** Elements that are articles: of a name the recipe has, with a headline or a text inside. */
function findArticles(root: XmlElement, recipe: Recipe): readonly XmlElement[] {
  const isArticle = (element: XmlElement) => {
    const isNamed = recipe.article.includes(element.name.toLowerCase())
    return (
      isNamed &&
      (fieldsOf(element, recipe.fields.headline).length > 0 ||
        fieldsOf(element, recipe.fields.body).length > 0)
    )
  }
  const inside = (element: XmlElement): readonly XmlElement[] =>
    element.children.flatMap((child) => {
      const deeper = inside(child)
      // A list of articles may be named as an article is.
      return deeper.length > 0 ? deeper : isArticle(child) ? [child] : []
    })
  const found = inside(root)
  return found.length > 0 || !isArticle(root) ? found : [root]
}

/** Texts of the elements, or attributes, of an element that bear one of several names. */
function fieldsOf(element: XmlElement, names: readonly string[]): readonly string[] {
  const attributes = Object.entries(element.attributes).filter(([key]) => names.includes(key.toLowerCase()))
  const inside = (current: XmlElement): readonly string[] =>
    current.children.flatMap((child) => {
      if (names.includes(child.name.toLowerCase())) return [markedText(child)]
      return inside(child)
    })
  return [...attributes.map(([, value]) => value), ...inside(element)].filter((text) => text.trim() !== '')
}

/** The text of a field, its paragraphs kept apart where they are elements. */
function markedText(element: XmlElement): string {
  const paragraphs = element.children.filter(({ name }) => /^(?:p|para|paragraph|段落?)$/i.test(name))
  return paragraphs.length > 0 ? paragraphs.map(({ text }) => text).join('\n') : element.text
}

function addArticle(lines: Line[], article: XmlElement, { fields }: Recipe, name: string): void {
  for (const role of lineFields) {
    for (const text of fieldsOf(article, fields[role])) {
      const says = { article: name, ...(role !== 'body' && { role }) }
      for (const raw of toRawLines(text)) {
        const clean = cleanText(raw)
        if (clean !== '') lines.push({ id: `p1-${lines.length + 1}`, raw, text: clean, says })
      }
    }
  }
}

/** Lines of a field: HTML in it is read as HTML. */
function toRawLines(text: string): readonly string[] {
  if (/<(?:p|br|div|span)\b[^>]*>/i.test(text)) return htmlLines(text).map(({ raw }) => raw)
  return text.split(/\r\n?|\n|\u2028|\u2029|(?=\u3000{2})/)
}

function factsOf(root: XmlElement, { fields }: Recipe): SourceFacts | undefined {
  const [date] = fieldsOf(root, fields.date)
  const [label] = fieldsOf(root, fields.pageLabel)
  const [pageName] = fieldsOf(root, fields.pageName)
  const facts = {
    ...(date !== undefined && { date: date.trim() }),
    ...(label !== undefined && { label: label.trim().replace(/^第\s*|\s*版$/g, '') }),
    ...(pageName !== undefined && { name: pageName.trim() }),
  }
  return Object.keys(facts).length > 0 ? facts : undefined
}

/** Places of articles as fractions of the page, from their corners; the farthest corner of all tells the page's size. */
function areasOf(
  articles: readonly XmlElement[],
  { fields }: Recipe,
): Readonly<Record<string, Box>> | undefined {
  const corners = articles.map((article) => cornersOf(fieldsOf(article, fields.area)[0] ?? ''))
  const width = Math.max(...corners.flatMap(({ xs }) => xs))
  const height = Math.max(...corners.flatMap(({ ys }) => ys))
  if (!Number.isFinite(width) || !Number.isFinite(height) || width <= 0 || height <= 0) return undefined
  const isPercent =
    width <= 100 &&
    height <= 100 &&
    articles.some((article) => /%/.test(fieldsOf(article, fields.area)[0] ?? ''))
  const [wide, high] = isPercent ? [100, 100] : [width, height]
  return Object.fromEntries(
    corners.flatMap(({ xs, ys }, i): [string, Box][] => {
      if (xs.length < 2) return []
      const [left, top] = [Math.min(...xs) / wide, Math.min(...ys) / high]
      return [[String(i + 1), [left, top, Math.max(...xs) / wide - left, Math.max(...ys) / high - top]]]
    }),
  )
}

function cornersOf(text: string): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  const numbers = (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
  return { xs: numbers.filter((_, i) => i % 2 === 0), ys: numbers.filter((_, i) => i % 2 === 1) }
}
