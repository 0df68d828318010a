/** Below this two paragraphs are not the same one reworded. */
const leastAlike = 0.5
/** More than all that is merely alike adds up to: what has stayed as it was is found first. */
const equal = 1000
/** More than any two can be alike: of a paragraph that was split, or two that were joined, the first goes on. */
const begun = 1.2
/** Characters that two paragraphs must begin with to be such. */
const leastBegun = 6
/** Beyond this many comparisons only equal paragraphs are matched. */
const mostComparisons = 250_000

/**
 * For each paragraph of a text which one of its earlier state it is, in order: equal ones first, reworded ones (by
 * the pairs of characters that both have, Dice's coefficient), and in a gap of as many on both sides one for one.
 */
export function alignParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = after.map(() => undefined)
  for (const [old, now] of matchMost(before, after)) found[now] = old
  fillEvenGaps(found, before.length)
  return found
}

/** The pairs whose likeness adds up to most, none crossing another (as in the longest common subsequence). */
function matchMost(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const like = likeness(before, after)
  const width = after.length + 1
  const best = new Float64Array((before.length + 1) * width)
  for (let old = before.length - 1; old >= 0; old--) {
    for (let now = after.length - 1; now >= 0; now--) {
      const at = old * width + now
      best[at] = Math.max(
        best[at + width] ?? 0,
        best[at + 1] ?? 0,
        like(old, now) + (best[at + width + 1] ?? 0),
      )
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let old = 0, now = 0; old < before.length && now < after.length; ) {
    const at = old * width + now
    const gain = like(old, now)
    if (gain > 0 && best[at] === gain + (best[at + width + 1] ?? 0)) pairs.push([old++, now++])
    else if (best[at] === best[at + width]) old++
    else now++
  }
  return pairs
}

function likeness(before: readonly string[], after: readonly string[]): (old: number, now: number) => number {
  const isLong = before.length * after.length > mostComparisons
  const pairsBefore = isLong ? [] : before.map(pairsOf)
  const pairsAfter = isLong ? [] : after.map(pairsOf)
  return (old, now) => {
    const [a = '', b = ''] = [before[old], after[now]]
    if (a === b) return equal
    if (Math.min(a.length, b.length) >= leastBegun && (a.startsWith(b) || b.startsWith(a))) return begun
    const dice = isLong ? 0 : diceOf(pairsBefore[old] ?? new Set(), pairsAfter[now] ?? new Set())
    return dice < leastAlike ? 0 : dice
  }
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}

function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0 || Math.min(a.size, b.size) * 3 < Math.max(a.size, b.size)) return 0
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return (2 * both) / (a.size + b.size)
}

/** Where between two matches as many are left on both sides, they are each other, written anew. */
function fillEvenGaps(found: (number | undefined)[], count: number): void {
  let [old, start] = [0, 0]
  for (let now = 0; now <= found.length; now++) {
    const match = now === found.length ? count : found[now]
    if (match === undefined) continue
    if (match - old === now - start) for (let at = start; at < now; at++) found[at] = old + at - start
    ;[old, start] = [match + 1, now + 1]
  }
}
