import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, it } from 'node:test'
import type { CitationSource } from '../../../../lib/sharing/citations/citation-source.ts'
import { toApa } from '../../../../lib/sharing/citations/english-citations.ts'
import { toCslItem } from '../../../../lib/sharing/citations/records.ts'

/** What is used here of citeproc-js, the processor behind Zotero, which comes without types. */
interface Engine {
  setOutputFormat(format: 'text'): void
  updateItems(ids: readonly string[]): void
  makeBibliography(): readonly [unknown, readonly string[]]
}
type EngineConstructor = new (
  system: { retrieveLocale: () => string; retrieveItem: (id: string) => unknown },
  style: string,
  language: string,
) => Engine

const require = createRequire(import.meta.url)
const { Engine }: { Engine: EngineConstructor } = require('citeproc')
const { apa }: { apa: string } = require('@citation-js/plugin-csl/lib/styles.json')
const locales: Record<string, string> = require('@citation-js/plugin-csl/lib/locales.json')

/** What the engine asks after. One engine serves all sources, as reading the style takes it a second. */
const items = new Map<string, unknown>()
const engine = new Engine(
  { retrieveLocale: () => locales['en-US'] ?? '', retrieveItem: (id) => items.get(id) },
  apa,
  'en-US',
)
engine.setOutputFormat('text')

/** The only entry of a bibliography that holds nothing else. */
function cite(source: CitationSource): string {
  const item = { ...toCslItem(source), id: `item-${items.size}` }
  items.set(item.id, item)
  engine.updateItems([item.id])
  return engine.makeBibliography()[1].join('').trim()
}

const bare: CitationSource = {
  id: 'a/01/01',
  authors: [],
  title: '主题 后半：副题',
  host: '测试日报',
  isNewspaper: true,
  isYearFromTitle: false,
}
const cases: Readonly<Record<string, CitationSource>> = {
  'one that is whole': {
    ...bare,
    authors: ['王涵'],
    date: '2022-08-16',
    page: 'A3',
    url: 'https://ceshi.example/a/',
  },
  'two authors and a month': { ...bare, authors: ['甲', '乙'], date: '2022-08' },
  'four authors and a year': { ...bare, authors: ['甲', '乙', '丙', '丁'], date: '2022' },
  'no author': { ...bare, date: '2022-08-16', page: '01' },
  'nothing but a title': bare,
}

describe('APA: the same words as from the citation processor with its own style', () => {
  for (const [name, source] of Object.entries(cases)) {
    it(`writes ${name}`, () => assert.equal(toApa(source), cite(source)))
  }
})
