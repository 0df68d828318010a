import { addDays } from 'date-fns/addDays'
import { format } from 'date-fns/format'
import type { Archive, ArticleEntry, IssueEntry } from '../../lib/model.ts'
import { Prose } from './corpus/prose.ts'
import { mixSeed, Random } from './corpus/random.ts'
import { sections } from './corpus/real-words.ts'
import { Vocabulary } from './corpus/vocabulary.ts'

/** How many days, and what of a paper each of them has. */
export interface ArchiveSize {
  readonly days: number
  readonly articlesPerDay: number
  /** One article in so many was corrected. */
  readonly correctedOne: number
}

const pages = 8

/**
 * The lists of a made-up daily from 2012-01-01 on, without any body: headlines of words that differ, a facsimile of
 * every first page, and all articles in one
 * section, the longest that a section’s lists can get.
 */
export function largeArchive({ days, ...size }: ArchiveSize): Archive {
  const vocabulary = new Vocabulary(1)
  return {
    digest: '0',
    publication: { title: '测试日报', identifiers: [], cards: 30, footer: [], onThisDay: true },
    sections: sections.map(({ id, name }, order) => ({ id, name, order })),
    issues: Array.from({ length: days }, (_, day) => largeIssue(day, size, vocabulary)),
  }
}

function largeIssue(day: number, size: Omit<ArchiveSize, 'days'>, vocabulary: Vocabulary): IssueEntry {
  const random = new Random(mixSeed(7, day))
  const prose = new Prose(random, vocabulary)
  const date = format(addDays(new Date(2012, 0, 1), day), 'yyyy-MM-dd')
  const perPage = Math.ceil(size.articlesPerDay / pages)
  const hash = Array.from({ length: 8 }, () => random.int(0x10000000, 0xffffffff).toString(16)).join('')
  return {
    id: date,
    title: '测试日报',
    kind: 'regular',
    date,
    number: `${10_000 + day}`,
    slogans: [],
    front: { file: `issues/${date}/01/page.jpg`, width: 2480, height: 3508, bytes: 1, hash },
    pages: Array.from({ length: pages }, (_, index) => ({
      id: `${date}/0${index + 1}`,
      label: `0${index + 1}`,
      name: index === 0 ? '要闻' : '综合',
      articles: Array.from({ length: perPage }, (_, place) =>
        largeArticle(`${date}/0${index + 1}/0${place + 1}`, size, random, prose),
      ),
    })),
  }
}

function largeArticle(
  id: string,
  { correctedOne }: Pick<ArchiveSize, 'correctedOne'>,
  random: Random,
  prose: Prose,
): ArticleEntry {
  const isLong = random.chance(0.01)
  return {
    id,
    headline: [prose.phrase(isLong ? random.int(60, 110) : random.int(8, 24))],
    section: sections[0].id,
    rank: 'normal',
    kind: 'news',
    status: 'published',
    corrections: random.chance(1 / correctedOne)
      ? [{ date: `${id.slice(0, 8)}${String(random.int(1, 28)).padStart(2, '0')}`, text: prose.phrase(60) }]
      : [],
  }
}
