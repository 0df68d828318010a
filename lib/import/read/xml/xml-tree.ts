import { XMLParser } from 'fast-xml-parser'
import { ImportError } from '../../import-error.ts'

/** An element of XML: its name without a prefix, attributes, children in order, and the text right inside it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Of itself and all inside it, in order. */
  readonly text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  cdataPropName: '#text',
  htmlEntities: true,
})

/**
 * Parses XML into a tree. A file that defines entities of its own is refused, since they can grow without end or name other
 * files; no newspaper's export has any.
 */
export function parseXml(name: string, text: string): XmlElement {
  if (/<!ENTITY/i.test(text))
    throw new ImportError(`${name} 里有自定义的实体（<!ENTITY>），不安全，没有读；请去掉后再导入`)
  const children = parse(name, text).flatMap(toElement)
  const [root] = children.filter((child) => !child.name.startsWith('?'))
  if (!root) throw new ImportError(`${name} 不是完整的 XML；请重新导出`)
  return root
}

function parse(name: string, text: string): readonly unknown[] {
  try {
    const nodes: unknown = parser.parse(text)
    return Array.isArray(nodes) ? nodes : []
  } catch {
    throw new ImportError(`${name} 不是完整的 XML；请重新导出`)
  }
}

function toElement(node: unknown): readonly XmlElement[] {
  if (typeof node !== 'object' || node === null) return []
  const entries: readonly [string, unknown][] = Object.entries(node)
  const [name, inside] = entries.find(([key]) => key !== ':@') ?? []
  if (name === undefined) return []
  if (name === '#text') return [{ name, attributes: {}, children: [], text: textIn(inside) }]
  const children = Array.isArray(inside) ? inside.flatMap(toElement) : []
  const text = children.map((child) => child.text).join('')
  return [{ name, attributes: attributesOf(Reflect.get(node, ':@')), children, text }]
}

/** Text nodes stand as text; of CDATA the text is a node inside. */
function textIn(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((item: unknown) =>
        typeof item === 'object' && item !== null ? textIn(Reflect.get(item, '#text')) : '',
      )
      .join('')
  return value === undefined || value === null ? '' : String(value)
}

function attributesOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]))
}

/** All elements of a name inside an element, in order; those inside of one that is found are not looked for. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)))
}
