import { toXmlCharacters } from '../xml.ts'

const voidTag = /<(br|hr|img)((?: [a-z-]+="[^"]*")*)>/g

/**
 * HTML of articles as XHTML. It is ours: lower case, every attribute in double quotes, character references
 * by number; so all that is missing is the end of the elements that have none, and `]]>` in a text.
 */
export function toXhtml(html: string): string {
  return toXmlCharacters(html).replace(voidTag, '<$1$2/>').replaceAll(']]>', ']]&gt;')
}
