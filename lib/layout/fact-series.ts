import type { Fact } from '../article-marks.ts'
import { quotableParagraphs } from '../body/print/quotable.ts'
import type { Article } from '../model.ts'
import { splitFact } from './split-fact.ts'

/** One bar: what was counted, how it is printed, and its number. */
export interface SeriesItem {
  readonly label: string
  readonly printed: string
  readonly value: number
}

/** Three or more figures of one measure in one sentence, which alone may be drawn side by side. */
export interface FactSeries {
  readonly unit: string
  readonly items: readonly SeriesItem[]
}

// 241名, 1,850处, 2.5万套: digits, a power of ten, the unit.
const plainQuantity = /^(\d[\d,]*(?:\.\d+)?)([万亿]?)(\D+)$/
// What makes a number that no bar can show; such a quantity is set in type alone.
const roughly = /[余多约近超]/
const powers: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8 }
const fewest = 3

/** The series among an article's figures: same sentence, same unit, plain numbers, at least three. */
export function toSeries({ facts, body }: Article): readonly FactSeries[] {
  const bySentence = new Map<string, { readonly unit: string; readonly items: SeriesItem[] }>()
  const paragraphs = quotableParagraphs(body)
  for (const fact of facts) {
    const measured = measure(fact)
    const text = paragraphs.find(({ id }) => id === fact.paragraph)?.text
    if (!measured || text === undefined) continue
    const { unit, ...item } = measured
    const key = [fact.paragraph, sentenceOf(text, fact.quote), unit].join(' ')
    const series = bySentence.get(key) ?? { unit, items: [] }
    series.items.push(item)
    bySentence.set(key, series)
  }
  return [...bySentence.values()].filter(({ items }) => items.length >= fewest)
}

function measure(fact: Fact): (SeriesItem & { readonly unit: string }) | undefined {
  const { before, quantity, after } = splitFact(fact)
  const [, digits = '', power = '', unit = ''] = plainQuantity.exec(quantity) ?? []
  if (digits === '' || roughly.test(quantity)) return undefined
  const value = Number(digits.replaceAll(',', '')) * (powers[power] ?? 1)
  return { unit, label: before || after, printed: quantity, value }
}

/** Number of the sentence in which a quote begins. */
function sentenceOf(text: string, quote: string): number {
  return text.slice(0, text.indexOf(quote)).split(/[。！？]/).length
}
