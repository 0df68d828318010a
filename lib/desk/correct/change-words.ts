import { markParagraphs } from '../../body/parse/mark-paragraphs.ts'
import { locateParagraphs } from '../../body/parse/parse-body.ts'
import { numbersToKeep } from '../../content/numbers/keep-numbers.ts'
import { fieldOrder } from '../edit/form-fields.ts'
import { editFile, type FormEdits, readForm } from '../file/edit-file.ts'
import { type FieldValue, isList } from '../file/field-lists.ts'
import { readPlaces } from './read-places.ts'

/** Words at a place of an article that become others: offsets in the text that readers see. */
export interface WordChange {
  readonly at: string
  readonly start: number
  readonly end: number
  readonly now: string
}

/** Characters beside the words that may be looked at to find them among the signs of Markdown. */
const mostBeside = 16

/**
 * The file with the words changed where they stand, and every paragraph under the number it had; `undefined` if they cannot be
 * changed there. Each way is tried and proved: the place must read as meant afterwards, and every other place as before.
 */
export function changeWords(source: string, change: WordChange): string | undefined {
  const before = readPlaces(source).texts.get(change.at)
  const form = readForm(source)
  if (before === undefined || !form) return undefined
  const goal = before.slice(0, change.start) + change.now + before.slice(change.end)
  const order = fieldOrder('issues/a/01/01.md')
  for (const edits of candidates(form.text, form.fields, before, change)) {
    const edited = withNumbers(editFile(source, edits, order), source)
    if (edited !== undefined && isAsMeant(source, edited, change.at, goal)) return edited
  }
  return undefined
}

/** The file with a paragraph of these words put in behind another one, and the id it got. */
export function insertParagraph(
  source: string,
  after: string,
  words: string,
): { readonly source: string; readonly id: string } | undefined {
  const form = readForm(source)
  const end = form && locateParagraphs(form.text).find(({ id }) => id === after)?.end
  if (!form || end === undefined) return undefined
  const text = `${form.text.slice(0, end)}\n\n${words}${form.text.slice(end)}`
  const edited = withNumbers(editFile(source, { text }, []), source)
  const known = new Set(readPlaces(source).paragraphs.map(({ id }) => id))
  const added = edited === undefined ? [] : readPlaces(edited).paragraphs.filter(({ id }) => !known.has(id))
  const [only, ...others] = added
  return edited !== undefined && only?.text === words && others.length === 0
    ? { source: edited, id: only.id }
    : undefined
}

function* candidates(
  text: string,
  fields: Readonly<Record<string, FieldValue>>,
  before: string,
  change: WordChange,
): Generator<FormEdits> {
  const { at, start, end, now } = change
  const [, kind = at, number] = /^(p|h|note|caption|credit|textInImage)(\d.*)$/.exec(at) ?? []
  if (['p', 'h', 'note'].includes(kind)) {
    if (now === '' && start === 0 && end === before.length) yield* withoutParagraph(text, at)
    for (const [was, becomes] of windows(before, change)) {
      for (const place of placesIn(text, was)) {
        yield { text: text.slice(0, place) + becomes + text.slice(place + was.length) }
        yield { text: text.slice(0, place) + escapeSigns(becomes) + text.slice(place + was.length) }
      }
    }
    return
  }
  const was = before.slice(start, end)
  const name = number === undefined ? at : 'photos'
  const value = fields[name]
  if (value === undefined) return
  if (typeof value === 'string')
    yield { fields: { [name]: before.slice(0, start) + now + before.slice(end) } }
  for (const [typed, becomes] of windows(before, change))
    yield { fields: { [name]: replaceIn(value, typed, becomes) } }
  yield { fields: { [name]: replaceIn(value, was, now) } }
}

/** The text without the whole paragraph, whatever signs it holds. */
function* withoutParagraph(text: string, at: string): Generator<FormEdits> {
  const end = locateParagraphs(text).find(({ id }) => id === at)?.end
  if (end === undefined) return
  const above = /^[\s\S]*\n[ \t]*\n/.exec(text.slice(0, end))?.[0] ?? ''
  yield { text: above + text.slice(end).replace(/^\s*\n/, '') }
}

/** The words, with more and more of what stands beside them. */
function* windows(before: string, { start, end, now }: WordChange): Generator<readonly [string, string]> {
  for (let beside = 0; beside <= mostBeside; beside++) {
    for (const [left, right] of [
      [beside, beside],
      [beside, 0],
      [0, beside],
    ] as const) {
      const [from, to] = [Math.max(0, start - left), Math.min(before.length, end + right)]
      const was = before.slice(from, to)
      if (was !== '') yield [was, before.slice(from, start) + now + before.slice(end, to)]
    }
  }
}

function placesIn(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** Words replaced in every text of a value: a name stands in 署名 by itself and in the printed line. */
function replaceIn(value: FieldValue, was: string, now: string): FieldValue {
  if (typeof value === 'string') return value.replaceAll(was, () => now)
  if (isList(value)) return value.map((item) => replaceIn(item, was, now))
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaceIn(inner, was, now)]))
}

function escapeSigns(words: string): string {
  return words.replace(/[\\*_[\]<>`~#|]/g, (sign) => `\\${sign}`)
}

/** The file with the marks that keep the paragraphs' numbers; as it is where none has changed. */
function withNumbers(edited: string, source: string): string | undefined {
  const [before, after] = [readPlaces(source).paragraphs, readPlaces(edited).paragraphs]
  const form = readForm(edited)
  if (!form) return undefined
  const wanted = numbersToKeep(
    before,
    after.map(({ text }) => text),
  )
  if (wanted.join() === after.map(({ id }) => id).join()) return edited
  const text = markParagraphs(form.text, wanted)
  return text === undefined ? undefined : editFile(edited, { text }, [])
}

function isAsMeant(source: string, edited: string, at: string, goal: string): boolean {
  const [before, after] = [readPlaces(source).texts, readPlaces(edited).texts]
  const isThere = goal.trim() === '' ? !after.has(at) || after.get(at) === '' : after.get(at) === goal
  const others = [...before].filter(([place]) => place !== at)
  return (
    isThere &&
    others.every(([place, text]) => after.get(place) === text) &&
    [...after.keys()].every((place) => before.has(place))
  )
}
