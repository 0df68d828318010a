import {
  parseTraditionalMap,
  type TraditionalMap,
  toTraditional,
} from '../../../../lib/traditional/convert.ts'
import { idOfUrl, isListUrl, issueUrl, splitId } from '../../../../lib/urls.ts'

const shown =
  'hgroup, .credits, .body, figcaption, [aria-labelledby$=photos], [aria-labelledby=figures], [aria-labelledby=corrections]'
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, td, th, pre, dt, dd, figcaption'
const untouched = 'paragraph-tools, article-controls, button'

interface Converted {
  readonly source: string
  readonly traditional: string
}

/** Every text that was changed, as it was written and as it is shown. */
const texts = new Map<Text, Converted>()
const maps = new Map<string, Promise<TraditionalMap>>()
/** What was converted, each with its map. */
const converted = new Map<Element, TraditionalMap>()
let isShown = false

/** Shows the articles of the page, or all of a list, in 繁体. Throws if what tells the characters apart cannot be fetched. */
export async function showTraditional(): Promise<void> {
  isShown = true
  const isList = isListUrl(location.pathname)
  for (const container of isList ? document.querySelectorAll<HTMLElement>('main') : textsOfArticles()) {
    const map = await mapOf(isList ? location.pathname : pageOf(container))
    if (!isShown) return
    convert(container, map)
    converted.set(container, map)
    container.lang = 'zh-Hant'
  }
}

function textsOfArticles(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main article')].flatMap((article) =>
    [...article.querySelectorAll<HTMLElement>(shown)].filter(
      ({ parentElement }) => !parentElement?.closest(shown),
    ),
  )
}

/** Shows the texts as they were written; what was never changed has nothing to be put back. */
export function showSource(): void {
  isShown = false
  put('source')
  for (const container of document.querySelectorAll('main[lang], main [lang=zh-Hant]'))
    container.removeAttribute('lang')
}

function put(form: keyof Converted): void {
  for (const [text, forms] of texts) text.data = forms[form]
}

/** 版 of a text by the ids in it, which begin with its page where several articles stand on one route. */
function pageOf(container: Element): string {
  const { issue, page } = splitId(idOfUrl(location.pathname) ?? '')
  const prefixed = prefixIn(container) ?? (page || prefixIn(container.closest('article')))
  return issueUrl(`${issue}/${prefixed}`)
}

function prefixIn(element: Element | null): string | undefined {
  const ids = [...(element?.querySelectorAll('[id]') ?? [])].map(({ id }) => /^(\d\d)-\d\d-/.exec(id)?.[1])
  return ids.find((page) => page !== undefined)
}

function mapOf(page: string): Promise<TraditionalMap> {
  const map = maps.get(page) ?? fetchMap(`${page}hant.json`)
  maps.set(page, map)
  map.catch(() => maps.delete(page))
  return map
}

async function fetchMap(address: string): Promise<TraditionalMap> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return parseTraditionalMap(await response.json())
}

// A word may run on from bold into plain, so that a block is converted whole.
function convert(container: Element, map: TraditionalMap): void {
  const byBlock = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (text.parentElement?.closest(untouched)) continue
    const block = text.parentElement?.closest(blocks) ?? container
    byBlock.set(block, [...(byBlock.get(block) ?? []), text])
  }
  for (const run of byBlock.values()) {
    const sources = run.map((text) => sourceOf(text))
    const traditional = toTraditional(sources.join(''), map)
    let at = 0
    for (const [index, text] of run.entries()) {
      const source = sources[index] ?? ''
      texts.set(text, { source, traditional: traditional.slice(at, at + source.length) })
      text.data = traditional.slice(at, at + source.length)
      at += source.length
    }
  }
}

function sourceOf(text: Text): string {
  const forms = texts.get(text)
  return forms && forms.traditional === text.data ? forms.source : text.data
}

document.addEventListener('askforsource', (event) => {
  if (!isShown || !(event instanceof CustomEvent)) return
  const asked: { sourceOf?: (text: Text) => string; read?: () => void } = event.detail
  asked.sourceOf = sourceOf
  if (!asked.read) return
  put('source')
  asked.read()
  delete asked.read
  // A mark splits the text node that it is put into.
  const isParted = [...texts].some(([text, { source }]) => text.data !== source)
  if (!isParted) put('traditional')
  else {
    texts.clear()
    for (const [container, map] of converted) convert(container, map)
  }
})
