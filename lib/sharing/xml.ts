/** A piece of XML that is written already. */
export interface Xml {
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | number | undefined>>
type Child = string | Xml | undefined

// Characters that XML 1.0 (2.2) knows in no form: controls, halves of characters and U+FFFE, U+FFFF.
const unknownToXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML; what XML cannot hold becomes the replacement character. */
export function escapeXml(text: string): string {
  return toXmlCharacters(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** The characters of a text as far as XML can hold them. */
export function toXmlCharacters(text: string): string {
  return text.replace(unknownToXml, '\u{fffd}')
}

/** An element; what is `undefined` among its attributes and children is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const content = children.map(writeChild).join('')
  const opening = `<${name}${written.join('')}`
  return { xml: content === '' ? `${opening}/>` : `${opening}>${content}</${name}>` }
}

/** An element of text, absent if its text is. */
export function textElement(name: string, text: string | undefined): Xml | undefined {
  return text === undefined ? undefined : element(name, {}, text)
}

/** A document of this root, each child of the root on a line of its own so that versions compare well. */
export function xmlDocument(
  root: string,
  attributes: Attributes,
  children: readonly (Xml | undefined)[],
): string {
  const lines = children.flatMap((child) => (child ? [`${child.xml}\n`] : []))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, attributes, { xml: `\n${lines.join('')}` }).xml}\n`
}

function writeChild(child: Child): string {
  if (child === undefined) return ''
  return typeof child === 'string' ? escapeXml(child) : child.xml
}
