import type { Correction } from '../../article-marks.ts'
import { placeName } from '../../corrections.ts'
import { type Report, shorten } from '../../problems/problem.ts'
import type { TypedCorrection } from '../schema/article-schema.ts'
import { type Change, type Undone, undoChanges } from './undo-corrections.ts'

/** An entry that says what was corrected, with the day it was made. */
type Dated = TypedCorrection & { readonly value: { readonly date: string } }

/**
 * 更正 as readers are shown them, in the order they are typed: those of the words alone (改错字) are proved like the
 * others and left out. Reports what of an entry is missing or is not so.
 */
export function readCorrections(
  typed: readonly TypedCorrection[],
  texts: ReadonlyMap<string, string>,
  report: Report,
): readonly Correction[] {
  const dated = typed.filter(({ value }) => value.sic === undefined).filter(isDated)
  for (const entry of dated) {
    if (entry.value.kind === 'hidden') reportHidden(entry, texts, report)
    else reportParts(entry, texts, report)
  }
  const befores = prove(dated, texts, report)
  return dated.flatMap((entry) =>
    entry.value.kind === 'typo' ? [] : [toCorrection(entry, befores.get(entry))],
  )
}

// Where there is no date, or none that can be read, the fields have reported it.
function isDated(entry: TypedCorrection): entry is Dated {
  return entry.value.date !== undefined
}

/** What an entry of its kind must say, and where. */
function reportParts({ value, line }: Dated, texts: ReadonlyMap<string, string>, report: Report): void {
  const { at, was = '', now = '', text } = value
  const changes = was !== '' || now !== ''
  if (value.box) report(line, 'correction-box')
  // Where neither was typed, or none that can be read, the fields have reported it.
  const isTyped = value.was !== undefined || value.now !== undefined || value.kind !== undefined
  if (!changes && text === undefined && isTyped) report(line, 'correction-empty')
  if (changes && at === undefined) report(line, 'correction-place-missing')
  if (changes && was === now) report(line, 'correction-unchanged')
  if (at !== undefined && placeName(at.value) === undefined)
    report(at.line, 'correction-place-form', { text: shorten(at.value) })
  else if (at !== undefined && !changes && !texts.has(at.value))
    report(at.line, 'correction-place-unknown', { text: shorten(at.value) })
}

// What was hidden must be nowhere, so nothing but its mask can be proved.
function reportHidden({ value, line }: Dated, texts: ReadonlyMap<string, string>, report: Report): void {
  const { at, was, now = '', text } = value
  if (was !== undefined) report(line, 'hidden-was')
  if (at === undefined || now === '') report(line, 'hidden-mask')
  else if (!texts.has(at.value)) report(at.line, 'correction-place-unknown', { text: shorten(at.value) })
  else if (!texts.get(at.value)?.includes(now))
    report(at.line, 'correction-now-absent', { at: at.value, words: shorten(now) })
  if (text === undefined) report(line, 'hidden-reason')
}

/** Whether an entry says what was changed where, in a way that can be proved. */
function isChange({ value: { at, was = '', now = '', kind } }: Dated): boolean {
  return kind !== 'hidden' && at !== undefined && placeName(at.value) !== undefined && was !== now
}

/**
 * How each place read before each change. All are proved; what readers are shown leaves out how words were misspelt,
 * unless a correction was of words that were.
 */
function prove(
  dated: readonly Dated[],
  texts: ReadonlyMap<string, string>,
  report: Report,
): ReadonlyMap<Dated, string> {
  const changes = dated.filter(isChange)
  const all = undoEntries(changes, texts)
  const shown = undoEntries(
    changes.filter(({ value }) => value.kind !== 'typo'),
    texts,
  )
  const befores = new Map<Dated, string>()
  for (const [entry, undone] of all) {
    if (undone.fault) reportUndone(entry, undone.fault, report)
    const before = shown.get(entry)?.before ?? undone.before
    if (before !== undefined) befores.set(entry, before)
  }
  return befores
}

/** The newest is taken back first, and of one day the last that is typed. */
function undoEntries(
  entries: readonly Dated[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<Dated, Undone> {
  const newestFirst = entries
    .toReversed()
    .sort((a, b) => (a.value.date > b.value.date ? -1 : a.value.date < b.value.date ? 1 : 0))
  const undone = undoChanges(texts, newestFirst.map(toChange))
  return new Map(newestFirst.map((entry, index) => [entry, undone[index] ?? {}]))
}

function toChange({ value: { at, was = '', now = '' } }: Dated): Change {
  return { at: at?.value ?? '', was, now }
}

function reportUndone(entry: Dated, fault: NonNullable<Undone['fault']>, report: Report): void {
  const { at, now } = toChange(entry)
  const line = entry.value.at?.line ?? entry.line
  const words = shorten(now)
  if (fault.is === 'repeated') report(line, 'correction-now-repeated', { at, words, count: fault.count })
  else if (fault.is === 'absent') report(line, 'correction-now-absent', { at, words })
  else report(line, 'correction-place-unknown', { text: shorten(at) })
}

function toCorrection({ value }: Dated, before: string | undefined): Correction {
  const { date, at, was, now, text, kind } = value
  return {
    date,
    ...(at && { at: at.value }),
    ...(was && { was }),
    ...(now && { now }),
    ...(text !== undefined && { text }),
    ...(kind === 'hidden' && { kind }),
    ...(before !== undefined && { before }),
  }
}
