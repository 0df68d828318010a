import type { Reading, Suggestion } from './answer.ts'
import type { IndexReader } from './index-reader.ts'
import { loosen } from './loosen.ts'
import { normalQuery, parseFold } from './normalise.ts'
import { parseQuery } from './parse-query.ts'
import { Pronunciation } from './pronunciation.ts'
import type { Query } from './query.ts'
import type { Outcome, QueryRunner, RunOptions } from './run-query.ts'
import { spellAlike } from './spell-alike.ts'
import { spellBySound } from './spell-by-sound.ts'
import { soundsAlike, suggestHomophones } from './suggest-homophones.ts'
import { spelledLetters, suggestPinyin } from './suggest-pinyin.ts'
import { hasWord } from './tokens.ts'

/** What a query that found nothing may have meant. */
export interface OtherReading {
  readonly query: string
  readonly reading: Reading
  readonly outcome: Outcome
}

/** What else to try, and what of it to show at once. */
export interface Otherwise {
  readonly best?: OtherReading
  readonly suggestions: readonly Suggestion[]
}

const mostTried = 8
const mostOffered = 3
const longestSpelled = 60

/** Tries pinyin, other spellings, titles of issues and looser words, in this order; `found` is what the query has as typed. */
export async function readOtherwise(
  runner: QueryRunner,
  typed: string,
  found: number,
  options: RunOptions,
): Promise<Otherwise> {
  const query = parseQuery(typed)
  const isPinyin = isSpelled(typed, query)
  const spelled = isPinyin ? await asPinyin(runner.reader, typed) : await asHomophones(runner, typed, found)
  const reading = isPinyin ? 'pinyin' : 'homophone'
  // Where something was found the others are only counted.
  const counted = found > 0 ? { ...options, wanted: 1 } : options
  const tried = await tryAll(runner, spelled, found, counted, isPinyin ? 1 : 2)
  const suggestions = offered(tried, reading)
  if (found > 0 || isPhrase(typed)) return { suggestions }
  const first = isPinyin ? tried[0] : await firstClose(runner.reader, typed, tried)
  if (first) return { best: { ...first, reading }, suggestions }
  const withIssue = await inIssues(runner, typed, query, options)
  if (withIssue) return { best: withIssue, suggestions }
  const last = isPinyin ? spelled[spelled.length - 1] : undefined
  const best = await asLooser(runner, last === undefined ? query : parseQuery(last), options)
  return { ...(best && { best }), suggestions: await singleWords(runner, query, options) }
}

function offered(
  tried: readonly { readonly query: string; readonly outcome: Outcome }[],
  reason: Suggestion['reason'],
): readonly Suggestion[] {
  const written = tried.map(({ query }) => query.replace(/\s/g, ''))
  const different = tried.filter((_, at) => written.indexOf(written[at] ?? '') === at)
  return different
    .slice(0, mostOffered)
    .map(({ query, outcome }) => ({ query, count: outcome.total, reason }))
}

/** Whether a query is one phrase in quotes, which is meant as it stands. */
function isPhrase(typed: string): boolean {
  return /^["“][^"“”]*["”]$/.test(typed.trim())
}

/** Whether letters that may be pinyin were typed, by themselves or as whole syllables between characters. */
function isSpelled(typed: string, { clauses, excluded }: Query): boolean {
  const isPlain = excluded.length === 0 && clauses.flat().every(({ field }) => field === undefined)
  const text = typed.trim()
  if (!isPlain || text.length > longestSpelled || !/[a-z]/i.test(text)) return false
  // Looked at run by run: one pattern for both kinds has ever more ways to fail.
  const runs = text.match(/[a-zü' ]+/gi) ?? []
  return /^[\u3400-\u9fffa-zü' ]+$/i.test(text) && runs.every((run) => run === ' ' || run.length > 1)
}

async function asPinyin(reader: IndexReader, typed: string): Promise<readonly string[]> {
  const { words, pronunciation } = await readLexicon(reader)
  const hasCharacters = /[\u3400-\u9fff]/.test(typed)
  const fold = hasCharacters ? parseFold(await reader.extra<string>('fold')) : undefined
  const letters = spelledLetters(normalQuery(typed, fold))
  const { whole, composed } = suggestPinyin(letters, words, pronunciation)
  const sounded = await spellBySound(reader, letters, pronunciation)
  return [...new Set([...whole.slice(0, mostTried - 3), ...sounded, ...whole, ...composed])]
}

/** Other spellings by the lexicon, then by the texts of documents that hold the rest of the query. */
async function asHomophones(runner: QueryRunner, typed: string, found: number): Promise<readonly string[]> {
  const text = typed.trim()
  if (text.length > longestSpelled || !/[\u3400-\u9fff]{2}/.test(text)) return []
  const { words, pronunciation } = await readLexicon(runner.reader)
  // What was found as typed is in the form that the index has.
  const fold = found > 0 ? undefined : parseFold(await runner.reader.extra<string>('fold'))
  const folded = normalQuery(text, fold)
  const byLexicon = suggestHomophones(folded, words, pronunciation)
  if (found > 0) return byLexicon
  const names = folded.split(/\s+/).filter((word) => /^[\u3400-\u9fff]{2,12}$/.test(word))
  const spelled = await Promise.all(
    names.map(async (name) => {
      const sound = Array.from(name, (one) => pronunciation.readingsOf(one)[0] ?? one).join('')
      const [alike, sounded] = await Promise.all([
        spellAlike(runner.reader, name, pronunciation),
        spellBySound(runner.reader, sound, pronunciation),
      ])
      return [...alike, ...sounded].map((other) => folded.replace(name, other))
    }),
  )
  return [...new Set([...spelled.flat(), ...byLexicon])]
}

interface KnownWords {
  readonly words: readonly string[]
  readonly pronunciation: Pronunciation
}

const lexicons = new WeakMap<IndexReader, Promise<KnownWords>>()

function readLexicon(reader: IndexReader): Promise<KnownWords> {
  const known = lexicons.get(reader) ?? fetchLexicon(reader)
  lexicons.set(reader, known)
  known.catch(() => lexicons.delete(reader))
  return known
}

async function fetchLexicon(reader: IndexReader): Promise<KnownWords> {
  const [words, syllables] = await Promise.all([
    reader.extra<string>('words'),
    reader.extra<Readonly<Record<string, string>>>('syllables'),
  ])
  return {
    words: words.split(' ').filter((word) => word !== ''),
    pronunciation: new Pronunciation(syllables),
  }
}

/** Runs each; kept are those that occur so often at least, and find more than was found. */
async function tryAll(
  runner: QueryRunner,
  queries: readonly string[],
  found: number,
  options: RunOptions,
  least = 2,
) {
  const { onFirst: _, ...quiet } = options
  const outcomes = await Promise.all(
    queries.slice(0, mostTried).map(async (query) => {
      return { query, outcome: await runner.run(parseQuery(query), quiet) }
    }),
  )
  return outcomes.filter(
    ({ query, outcome }) =>
      outcome.total > found && (least < 2 || lettersOf(query) > longestWord || occursAgain(outcome)),
  )
}

/** A longer query is more than a word: it may be offered though it occurs once. */
const longestWord = 4

/** Whether something occurs more than once, be it in one document. */
function occursAgain({ total, matches }: Outcome): boolean {
  return total > 1 || matches.flatMap(({ match }) => match.pieces.flatMap(({ places }) => places)).length > 1
}

/** The first that may take the place of what was typed: of a short query only one that sounds alike. */
async function firstClose<Tried extends { readonly query: string }>(
  reader: IndexReader,
  typed: string,
  tried: readonly Tried[],
): Promise<Tried | undefined> {
  if (tried.length === 0 || lettersOf(typed) >= longestWord) return tried[0]
  const { pronunciation } = await readLexicon(reader)
  return tried.find(({ query }) => soundsAlike(typed.trim(), query, pronunciation))
}

function lettersOf(query: string): number {
  return query.replace(/\s/g, '').length
}

/** The words in articles or in the title of their issue: 两会 names the issue, 消防 stands in the text. */
async function inIssues(
  runner: QueryRunner,
  typed: string,
  query: Query,
  { onFirst: _, ...quiet }: RunOptions,
): Promise<OtherReading | undefined> {
  if (query.clauses.flat().some(({ field }) => field !== undefined)) return undefined
  const clauses = query.clauses.map((words) =>
    words.flatMap((word) => [word, { ...word, field: 'issue' as const }]),
  )
  const outcome = await runner.run({ ...query, clauses }, quiet)
  return outcome.total > 0 ? { query: typed, reading: 'loosened', outcome } : undefined
}

async function asLooser(
  runner: QueryRunner,
  query: Query,
  options: RunOptions,
): Promise<OtherReading | undefined> {
  const { words: known } = await readLexicon(runner.reader)
  const lexicon = new Set(known)
  const loosened = await loosen(runner.reader, query, options.filter, (text) => lexicon.has(text))
  if (!loosened) return undefined
  const { words, isWhole, matches } = loosened
  if (isWhole) {
    const { onFirst: _, ...quiet } = options
    const outcome = await runner.run(parseQuery(words), quiet)
    if (outcome.total > 0) return { query: words, reading: 'words', outcome }
  }
  const numbers = matches.map(({ number }) => number)
  return {
    query: words,
    reading: 'loosened',
    outcome: { matches, total: matches.length, isExact: false, numbers },
  }
}

/** The words of a query by themselves, where only together they are not found. */
async function singleWords(
  runner: QueryRunner,
  { clauses }: Query,
  options: RunOptions,
): Promise<readonly Suggestion[]> {
  if (clauses.length < 2) return []
  const words = new Set(
    clauses.flat().map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')),
  )
  const tried = await tryAll(runner, [...words].filter(hasWord).slice(0, mostTried), 0, {
    ...options,
    wanted: 1,
  })
  return offered(tried, 'loosened')
}
