import { typedSource, wordsOf } from './tree.ts'
import type { Link, Nodes, RootContent } from './tree-types.ts'

/** Whether a link is an address that stands in the text by itself, which the parser takes up to the next blank. */
export function isBare(node: Nodes, markdown: string): boolean {
  return node.type === 'link' && !/^[[<]/.test(typedSource(node, markdown))
}

/** The rest of what was hidden in a name: zh***, zh●●. */
const hidden = /[\w.+-][*＊●○•×·…]+$/
const letter = /^[([?!.,:;*_~]*[\p{L}\p{M}\p{N}]/u
/** The end of an address behind which no more of it comes: the name of a host, or of a file. */
const ended =
  /^(?:https?:\/\/|www\.)[^/?#]*$|\.(?:s?html?|php|aspx?|jsp|do|pdf|docx?|xlsx?|zip|jpe?g|png|mp[34])$/i

/**
 * A bare address up to the first character that is none of an address, since Chinese goes on behind it without a blank;
 * as words alone where nobody can tell where it ends (`/wiki/长治`, `/b查询`), or where it is the rest of a hidden one.
 */
export function settleBareLink(link: Link, markdown: string, node: Nodes): RootContent[] {
  const typed = wordsOf(link)
  const shown = /^[\x21-\x7e]*/.exec(typed)?.[0].replace(/[?!.,:;*_~([]+$/, '') ?? ''
  const rest = typed.slice(shown.length)
  if (isUnsure(shown, rest) || isHidden(link, markdown, node)) return [{ type: 'text', value: typed }]
  if (rest === '' || !link.url.endsWith(typed)) return [link]
  const url = link.url.slice(0, link.url.length - rest.length)
  if (!URL.canParse(url)) return [{ type: 'text', value: typed }]
  return [
    { ...link, url, children: [{ type: 'text', value: shown }] },
    { type: 'text', value: rest },
  ]
}

// A host's name in Chinese goes on behind a dot; `www.` alone is none.
function isUnsure(shown: string, rest: string): boolean {
  if (rest === '') return false
  if (/^(?:https?:\/\/|www\.?)?$/i.test(shown) || /^\.\P{ASCII}/u.test(rest)) return true
  return letter.test(rest) && !ended.test(shown)
}

function isHidden({ url }: Link, markdown: string, node: Nodes): boolean {
  const start = node.position?.start.offset
  return url.startsWith('mailto:') && start !== undefined && hidden.test(markdown.slice(0, start))
}
