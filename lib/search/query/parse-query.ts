import type { QueryField } from '../text/fields.ts'
import { normalQuery } from '../text/normalise.ts'
import { hasWord } from '../text/tokens.ts'
import { parseDateRange } from './parse-date-range.ts'
import { readQuotation } from './pasted-quotation.ts'
import type { DateRange, Query, QueryWord } from './query.ts'

const fieldNames: Readonly<Record<string, QueryField | 'date'>> = {
  标题: 'headline',
  作者: 'byline',
  署名: 'byline',
  栏目: 'section',
  版: 'page',
  图: 'caption',
  话题: 'topic',
  期: 'issue',
  日期: 'date',
}
/** More of a query is not read; it's a paste, and what comes first tells which. */
const longestQuery = 2000
const mostWords = 24
const token =
  /([-－−]?)(?:(标题|作者|署名|栏目|版|图|话题|期|日期)[:：])?(?:["“”„‟＂]([^"“”„‟＂]*)(["“”„‟＂]|$)|([^\s"“”„‟＂]+))/g
const address = /https?:\/\/\S+/g
/** A name as it is padded in print; without 作者: before it, its characters are words. */
const paddedName = /((?:作者|署名)[:：]\p{Script=Han})((?:\s+\p{Script=Han})+)(?=\s|$)/gu
const isOr = /^(OR|\||｜)$/

interface Token extends QueryWord {
  readonly isExcluded: boolean
  readonly joins: boolean
}

/**
 * Reads what a reader typed: words, "phrases", OR and |, -words, 标题:words and 日期:2024-03. Whatever is none
 * of these is a word to be found as it stands; there is no wrong query. A pasted 复制带出处 is its quotation.
 */
export function parseQuery(typed: string): Query {
  const words: Token[] = []
  let dates: DateRange | undefined
  let joins = false
  const input = withoutAddress(typed.slice(0, longestQuery)).replace(
    paddedName,
    (_, first: string, others: string) => first + others.replace(/\s/g, ''),
  )
  const quoted = readQuotation(typed)?.slice(0, mostWords)
  if (quoted)
    return toQuery(
      quoted.flatMap((text) => readWords('', '', text.slice(0, longestQuery), undefined, false, false)),
      dates,
    )
  for (const match of input.matchAll(token)) {
    const [whole, minus = '', name = '', phrase, , word] = match
    if (isOr.test(whole)) {
      joins = words.length > 0
      continue
    }
    const field = fieldNames[name]
    const range = field === 'date' ? parseDateRange(normalQuery(phrase ?? word ?? '')) : undefined
    if (range) dates = range
    else {
      const isLast = (match.index ?? 0) + whole.length === input.length
      words.push(...readWords(minus, name, phrase, word, joins, isLast))
    }
    joins = false
  }
  return toQuery(words.slice(0, mostWords), dates)
}

/** A pasted address tells nothing beside words; by itself it is what is looked for. */
function withoutAddress(typed: string): string {
  const rest = typed.replace(address, ' ')
  return hasWord(normalQuery(rest)) ? rest : typed
}

function readWords(
  minus: string,
  name: string,
  phrase: string | undefined,
  word: string | undefined,
  joins: boolean,
  isLast: boolean,
): readonly Token[] {
  const known = fieldNames[name]
  const field = known === 'date' ? undefined : known
  const alternatives = phrase === undefined ? (word ?? '').split(/[|｜]/) : [phrase]
  const texts = alternatives.map((text) => normalQuery(text).trim()).filter(hasWord)
  return texts.map((text, at) => ({
    text: known === 'date' ? `${name}:${text}` : text,
    ...(field && { field }),
    ...(phrase !== undefined && { isPhrase: true as const }),
    isOpen: isLast && phrase === undefined && at === texts.length - 1,
    isExcluded: minus !== '',
    joins: joins || at > 0,
  }))
}

function toQuery(words: readonly Token[], dates: DateRange | undefined): Query {
  const clauses: QueryWord[][] = []
  const excluded: QueryWord[] = []
  for (const { isExcluded, joins, ...word } of words) {
    const last = clauses[clauses.length - 1]
    if (isExcluded) excluded.push(word)
    else if (joins && last) last.push(word)
    else clauses.push([word])
  }
  return { clauses, excluded, ...(dates && { dates }) }
}
