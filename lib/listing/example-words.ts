import type { Article, Issue, Section } from '../model.ts'
import { toDocuments } from '../search/builder/to-documents.ts'
import { piecesOf } from '../search/index/pieces.ts'

const most = 6
/** Of each kind at most so many while there are others. */
const share = { topics: 3, sections: 1, names: 2 }
const longestHalf = 8
/** Without signs that a query reads otherwise; what is longer is a sentence and no word to look for. */
const shortHalf = new RegExp(`^[\\p{L}\\p{N}·、]{2,${longestHalf}}$`, 'u')
/** A person's name, padded in print or not; an office signs with more. */
const personName = /^\p{Script=Han}(?:\s*\p{Script=Han}){1,3}$/u
/** Who signs without a name. */
const calling = /本报|记者|通讯员|评论员|编辑|作者/
const office = /[报社台部室组局网刊处站]$/

/** A word to begin with, as printed, and the query that finds it. */
export interface ExampleWord {
  readonly word: string
  readonly query: string
}

/**
 * A few words to begin with, each whole as it is printed in the issue: topics, sections, names of bylines, halves of
 * headlines where they are short. None is cut from a text, none is part of another.
 */
export function exampleWords(issue: Issue, sections: readonly Section[] = []): readonly string[] {
  return chooseWords(issue, sections).map(({ word }) => word)
}

/** Those words, each with a query that is sure to find it: a topic or a section may stand in no text. */
export function exampleQueries(issue: Issue, sections: readonly Section[]): readonly ExampleWord[] {
  const documents = toDocuments(issue, new Map(sections.map((section) => [section.id, section])))
  const texts = documents.flatMap(piecesOf).filter(({ weight }) => weight > 0)
  return chooseWords(issue, sections).map(({ word, field }) => {
    const isInText = field === undefined || texts.some(({ text }) => text.includes(word))
    return { word, query: isInText ? word : `${field}:${word}` }
  })
}

function chooseWords(issue: Issue, sections: readonly Section[]): readonly Word[] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const articles = issue.pages
    .flatMap((page) => page.articles)
    .filter(({ status, kind }) => status === 'published' && kind !== 'advertisement')
  const topics = [...new Set(articles.flatMap((article) => article.topics))]
  const names = articles.flatMap(({ byline }) => byline.map(({ name }) => name)).filter(isPerson)
  return apart([
    ...asWords(topics.slice(0, share.topics), '话题'),
    ...asWords(sectionNames(articles, byId).slice(0, share.sections), '栏目'),
    ...asWords([...new Set(names)].slice(0, share.names)),
    ...asWords(wholeHalves(articles)),
    ...asWords(topics, '话题'),
  ])
}

interface Word {
  readonly word: string
  /** The field that it is found by where no text has it. */
  readonly field?: string
}

function asWords(words: readonly string[], field?: string): readonly Word[] {
  return words.map((word) => ({ word, ...(field !== undefined && { field }) }))
}

function sectionNames(articles: readonly Article[], byId: ReadonlyMap<string, Section>): readonly string[] {
  const sections = articles.flatMap(({ section }) => (section === undefined ? [] : (byId.get(section) ?? [])))
  return [...new Set(sections.map(({ name }) => name))]
}

function isPerson(name: string): boolean {
  return personName.test(name) && !office.test(name) && !calling.test(name)
}

/** Short halves of headlines, but those at whose end a phrase runs on: 二十届 / 三中全会精神 is one where a text says so. */
function wholeHalves(articles: readonly Article[]): readonly string[] {
  const texts = articles.flatMap(({ body }) => body.paragraphs.map(({ text }) => text))
  const isParted = (left = '', right = '') =>
    left === '' || right === '' || !texts.some((text) => text.includes(left.slice(-2) + right.slice(0, 2)))
  return articles.flatMap(({ headline }) =>
    headline.filter((half, at) => {
      if (!shortHalf.test(half)) return false
      return isParted(headline[at - 1], half) && isParted(half, headline[at + 1])
    }),
  )
}

/** The first few of which none is part of another. */
function apart(words: readonly Word[]): readonly Word[] {
  const chosen: Word[] = []
  for (const word of words) {
    if (chosen.length === most) break
    if (!chosen.some((other) => overlap(other.word, word.word))) chosen.push(word)
  }
  return chosen
}

/** Whether two words share three characters in a row: 消防救援 and 防救援支. */
function overlap(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  for (let start = 0; start + 3 <= a.length; start++) if (b.includes(a.slice(start, start + 3))) return true
  return false
}
