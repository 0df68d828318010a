import { type Figure, Prose } from './prose.ts'
import type { Random } from './random.ts'
import { givenNameCharacters, recurringHeadlines, sections, surnames } from './real-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A made-up article before it becomes a file. */
export interface CorpusArticle {
  /** `2012-01-01/01/01` */
  readonly id: string
  readonly headline: readonly string[]
  readonly kicker?: string
  readonly subhead?: string
  readonly section: string
  readonly byline: readonly { readonly role: string; readonly name: string }[]
  readonly topics: readonly string[]
  readonly captions: readonly string[]
  readonly facts: readonly Figure[]
  readonly blocks: readonly { readonly kind: 'heading' | 'paragraph'; readonly text: string }[]
}

const shortest = 40
const longest = 22_000
/** Lengths of bodies in characters: half are under the median, one in a hundred is over 5,000. */
const medianLength = 600
const lengthSpread = 0.95

/** Makes up one article of a newspaper. */
export function writeArticle(id: string, random: Random, vocabulary: Vocabulary): CorpusArticle {
  const prose = new Prose(random, vocabulary)
  const length = Math.min(longest, Math.max(shortest, random.logNormal(medianLength, lengthSpread)))
  const { blocks, figures } = writeBody(prose, random, length)
  return {
    id,
    headline: writeHeadline(prose, random),
    ...(random.chance(0.2) && { kicker: prose.phrase(random.int(8, 16)) }),
    ...(random.chance(0.25) && { subhead: `——${prose.phrase(random.int(10, 24))}` }),
    section: sections[Math.floor(random.next() ** 2 * sections.length)]?.id ?? sections[0].id,
    byline: Array.from({ length: random.int(0, 2) }, (_, i) => ({
      role: i === 0 ? '记者' : '通讯员',
      name: writeName(random),
    })),
    topics: prose.topics.slice(0, random.int(0, 3)),
    captions: random.chance(0.15)
      ? Array.from({ length: random.int(1, 3) }, () => prose.phrase(random.int(6, 20)))
      : [],
    facts: random.chance(0.1) ? figures.slice(0, 4) : [],
    blocks,
  }
}

function writeHeadline(prose: Prose, random: Random): readonly string[] {
  if (random.chance(0.02)) return [random.pick(recurringHeadlines)]
  if (random.chance(0.01)) return [prose.phrase(random.int(60, 110))]
  const half = () => prose.phrase(random.int(6, 14))
  return random.chance(0.3) ? [half(), half()] : [half()]
}

function writeName(random: Random): string {
  const given = Array.from({ length: random.int(1, 2) }, () => random.pick(givenNameCharacters))
  return random.pick(surnames) + given.join('')
}

function writeBody(prose: Prose, random: Random, length: number) {
  const blocks: { kind: 'heading' | 'paragraph'; text: string }[] = []
  const figures: Figure[] = []
  let left = length
  while (left > 0) {
    if (length > 1000 && blocks.length % 5 === 3)
      blocks.push({ kind: 'heading', text: prose.phrase(random.int(6, 12)) })
    const paragraph = prose.paragraph(Math.min(left, random.int(40, 250)))
    blocks.push({ kind: 'paragraph', text: paragraph.text })
    figures.push(...paragraph.figures)
    left -= paragraph.text.length
  }
  return { blocks, figures }
}
