import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import rehypeParse from 'rehype-parse'
import { remark } from 'remark'
import { walkFiles } from './walk-files.ts'

/** A place of a published file where some words stand, and what a reader is told there. */
export interface Place {
  readonly file: string
  readonly told: string
}

/** As much of a node of the parsed document as is read here. */
interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const parser = remark().use(rehypeParse).freeze()

/** Every place of a published site where words stand: its documents, texts, feeds, records and books. */
export function placesOf(directory: string, words: string): readonly Place[] {
  return walkFiles(directory).flatMap((file) =>
    textsOf(directory, file).flatMap(([name, text]) => {
      const told = /\.x?html$/.test(name)
        ? toldByDocument(parser.parse(text) as Node, words)
        : text.split('\n').filter((line) => line.includes(words))
      return told.map((one) => ({ file: name, told: one }))
    }),
  )
}

function textsOf(directory: string, file: string): readonly (readonly [name: string, text: string])[] {
  const bytes = readFileSync(join(directory, file))
  if (/\.(html|txt|md|xml|webmanifest|bib|ris|csl\.json)$/.test(file)) return [[file, bytes.toString('utf8')]]
  if (!file.endsWith('.epub')) return []
  const chapters = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xhtml'))
  return chapters.map(([name, inside]) => [`${file}#${name}`, strFromU8(inside)])
}

// The least that is taken in at once; in a chapter of a book, which has nothing else around its headline, the whole.
const units = /^(a|hgroup|li|p|title|script|style|body)$/

/** The text of each unit and the values of attributes, among them the names of links that have one of their own. */
function toldByDocument(root: Node, words: string): string[] {
  const told: string[] = []
  const visit = (node: Node, unit: Node): void => {
    const isNamed = node.properties?.ariaLabel !== undefined
    const within = units.test(node.tagName ?? '') && !isNamed ? node : unit
    const values = Object.values(node.properties ?? {}).map(String)
    told.push(...values.filter((value) => value.includes(words)))
    if (node.type === 'text' && node.value?.includes(words)) told.push(textOf(within))
    for (const child of node.children ?? []) visit(child, within)
  }
  visit(root, root)
  return told
}

function textOf({ value = '', children = [] }: Node): string {
  return value + children.map(textOf).join('')
}
