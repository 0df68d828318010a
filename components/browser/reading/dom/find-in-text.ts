import { compileQuery } from '../../../../lib/search/query/compile-query.ts'
import { indexOfNeedle, type Needle, toNeedles } from '../../../../lib/search/query/needle.ts'
import { parseQuery } from '../../../../lib/search/query/parse-query.ts'
import { type Fold, normalise, normalQuery, toText } from '../../../../lib/search/text/normalise.ts'
import type { MarkRange } from './find-marks.ts'

/**
 * What finds in a text the words that were typed, by the predicate of the search: full and half width, radicals,
 * numerals either way, with `fold` traditional characters too. Answers the places, in order, none overlapping.
 */
export function finderOf(typed: string, fold?: Fold): (text: string) => readonly MarkRange[] {
  const needles = needlesOf(typed, fold)
  return (text) => {
    const normal = normalise(text, fold)
    const folded = toText(normal)
    const found = needles.flatMap((needle) =>
      placesOf(folded, needle).map(([from, to]) => ({
        start: normal.starts[from] ?? 0,
        end: normal.ends[to - 1] ?? 0,
      })),
    )
    return withoutOverlaps(found)
  }
}

/** Words that must not be there mark nothing; a query without words, such as a date by its field, is looked for as it stands. */
function needlesOf(typed: string, fold: Fold | undefined): readonly Needle[] {
  const { clauses } = compileQuery(parseQuery(typed), fold)
  const needles = clauses.flat().flatMap(({ lookups }) => lookups.map(({ needle }) => needle))
  const whole = normalQuery(typed, fold).trim()
  return needles.length > 0 || whole === '' ? needles : toNeedles(whole, false)
}

function placesOf(text: string, needle: Needle): (readonly [from: number, to: number])[] {
  const places: (readonly [number, number])[] = []
  let at = indexOfNeedle(text, needle)
  while (at >= 0) {
    const end = at + needle.text.length
    places.push([at, end])
    at = indexOfNeedle(text, needle, end)
  }
  return places
}

/** Of those that begin together the longest stays. */
function withoutOverlaps(ranges: readonly MarkRange[]): readonly MarkRange[] {
  const kept: MarkRange[] = []
  for (const range of [...ranges].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  }
  return kept
}
