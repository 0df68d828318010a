/** A stretch of two versions of a file: lines that both have, or what each has in place of the other's. */
export type Hunk =
  | { readonly same: readonly string[] }
  | { readonly mine: readonly string[]; readonly theirs: readonly string[] }

/** Beyond this many comparisons the middle is one stretch. */
const mostComparisons = 4_000_000

/** Two versions of a file side by side, paragraph by paragraph. */
export function toHunks(mine: string, theirs: string): readonly Hunk[] {
  const [a, b] = [mine.replace(/\r\n?/g, '\n').split('\n'), theirs.replace(/\r\n?/g, '\n').split('\n')]
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...commonLines(a, b), [a.length, b.length] as const]) {
    if (i < x || j < y) hunks.push({ mine: a.slice(i, x), theirs: b.slice(j, y) })
    const line = a[x]
    const last = hunks.at(-1)
    if (line !== undefined && last && 'same' in last) hunks[hunks.length - 1] = { same: [...last.same, line] }
    else if (line !== undefined) hunks.push({ same: [line] })
    ;[i, j] = [x + 1, y + 1]
  }
  return hunks
}

/** The file that was chosen: of each stretch that differs one version. */
export function joinHunks(hunks: readonly Hunk[], choices: readonly ('mine' | 'theirs')[]): string {
  return hunks.flatMap((hunk, i) => ('same' in hunk ? hunk.same : hunk[choices[i] ?? 'theirs'])).join('\n')
}

/** Places of a longest common subsequence of lines. */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > mostComparisons) return []
  const width = b.length + 1
  const best = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j]
          ? 1 + (best[(i + 1) * width + j + 1] ?? 0)
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}
