import { cleanText } from '../../plan/clean-text.ts'
import type { Box } from '../../plan/source.ts'
import { attribute, findElements, type HtmlElement, textIn } from './html-tree.ts'

/** What the map of a 数字报's page says: where each article stands, and what it is called. */
export interface PageMap {
  /** Places as fractions of the page, by the name of the article's file. */
  readonly boxes: Readonly<Record<string, Box>>
  readonly titles: readonly { readonly article: string; readonly title: string }[]
}

/** Reads `<map>` with its areas; `undefined` where there is none. */
export function readAreas(tree: HtmlElement): PageMap | undefined {
  const areas = findElements(tree, ({ tagName }) => tagName === 'area').flatMap(toArea)
  if (areas.length === 0) return undefined
  const { width, height } = sizeOf(
    tree,
    areas.map(({ box }) => box),
  )
  const boxes = areas.map(({ article, box: [x, y, w, h] }): [string, Box] => [
    article,
    [x / width, y / height, w / width, h / height],
  ])
  return {
    boxes: Object.fromEntries(boxes),
    titles: titlesOf(tree, new Set(areas.map(({ article }) => article))),
  }
}

function toArea(area: HtmlElement): readonly { readonly article: string; readonly box: Box }[] {
  const article = fileName(attribute(area, 'href') ?? '')
  const numbers = ((attribute(area, 'coords') ?? '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
  const xs = numbers.filter((_, i) => i % 2 === 0)
  const ys = numbers.filter((_, i) => i % 2 === 1)
  if (article === '' || xs.length < 2 || ys.length < 2) return []
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [{ article, box: [left, top, Math.max(...xs) - left, Math.max(...ys) - top] }]
}

/** Size of the picture that the map lies on; where it is not said, up to its farthest corners. */
function sizeOf(
  tree: HtmlElement,
  boxes: readonly Box[],
): { readonly width: number; readonly height: number } {
  const [image] = findElements(
    tree,
    (element) => element.tagName === 'img' && attribute(element, 'useMap') !== undefined,
  )
  const [width, height] = image ? [Number(attribute(image, 'width')), Number(attribute(image, 'height'))] : []
  const right = Math.max(...boxes.map(([x, , w]) => x + w))
  const bottom = Math.max(...boxes.map(([, y, , h]) => y + h))
  return {
    width: width && width >= right ? width : right,
    height: height && height >= bottom ? height : bottom,
  }
}

function titlesOf(tree: HtmlElement, articles: ReadonlySet<string>): PageMap['titles'] {
  const links = findElements(tree, ({ tagName }) => tagName === 'a').map((link) => {
    return { article: fileName(attribute(link, 'href') ?? ''), title: cleanText(textIn(link)) }
  })
  const titles = new Map<string, string>()
  for (const { article, title } of links)
    if (articles.has(article) && title.length > (titles.get(article)?.length ?? 0)) titles.set(article, title)
  return [...titles].map(([article, title]) => ({ article, title }))
}

/** `content_123.htm` of an address. */
export function fileName(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/^.*\//, '')
}
