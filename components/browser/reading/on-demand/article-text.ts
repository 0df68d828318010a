import { pageAddress } from '../dom/page-address.ts'

/** A block of an article as the page shows it. */
interface Block {
  readonly level: number
  readonly isItem: boolean
  readonly element: Element
}

/** What stands below the head, in the order of the page: AI生成 of a joined part, 编者按, 正文, captions, 更正. */
const parts = [
  'article > .generated',
  '.withheld',
  '.editor-note p',
  '.body :is(p, h2, h3, h4, h5, h6, td, th, pre)',
  'figcaption',
  '[aria-labelledby$=photos] li',
  '[aria-labelledby$=corrections] > ul > li',
]

/** The article of this page as plain text, paragraphs indented as in print, its address last. */
export function articleToText(article: Element): string {
  const blocks = blocksOf(article).map(({ level, isItem, element }) => {
    const text = wordsOf(element)
    return level > 0 || isItem || element.classList.contains('verse') ? text : `　　${text}`
  })
  return `${[...headOf(article), '', ...blocks, '', pageAddress()].join('\n')}\n`
}

/** The article of this page as Markdown, its address last. */
export function articleToMarkdown(article: Element): string {
  const title = wordsOf(article.querySelector('h1'))
  const toLine = (line: string) => (line === title ? `# ${escapeMarkdown(line)}` : escapeMarkdown(line))
  const blocks = blocksOf(article).map(({ level, isItem, element }) => {
    const text = level > 0 ? escapeMarkdown(wordsOf(element)) : inline(element)
    return level > 0 ? `${'#'.repeat(level)} ${text}` : isItem ? `- ${text}` : text
  })
  return `${[...headOf(article).map(toLine), ...blocks, `<${pageAddress()}>`].join('\n\n')}\n`
}

function headOf(article: Element): string[] {
  const lines = 'header :is(hgroup > *, .credits, .origin, .generated)'
  return [...article.querySelectorAll(lines)].map(wordsOf)
}

function blocksOf(article: Element): Block[] {
  const found = article.querySelectorAll(parts.join(', '))
  return [...found].map((element) => ({
    level: Number(/^H(\d)$/.exec(element.tagName)?.[1] ?? 0),
    isItem: element.closest('li') !== null,
    element,
  }))
}

function inline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeMarkdown(node.textContent ?? '')
  const text = [...node.childNodes].map(inline).join('')
  if (!(node instanceof Element)) return text
  // A line that the author broke goes on in the next text, which begins with the end of the line.
  if (node.tagName === 'BR') return '\\'
  if (node.tagName === 'STRONG') return `**${text}**`
  if (node instanceof HTMLAnchorElement && node.closest('sup') === null) return `[${text}](${node.href})`
  return text
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').trim()
}

// What Markdown would read as its own; a tilde or a hash inside a line is text to it.
function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_`[\]<]/g, '\\$&')
}
