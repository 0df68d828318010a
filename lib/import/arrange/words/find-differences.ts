/** A place where two texts differ: what each has there, and the words before it. */
export interface TextDifference {
  readonly near: string
  readonly first: string
  readonly second: string
}

/** Longest texts that are compared character by character; the table grows with their product. */
const most = 4000

/** The places where two texts differ, by their longest common subsequence. Texts that are too long count as one place. */
export function findDifferences(first: string, second: string): readonly TextDifference[] {
  const [a, b] = [[...first], [...second]]
  const start = commonStart(a, b)
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse())
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length === 0 && right.length === 0) return []
  const near = (offset: number) => a.slice(Math.max(0, start + offset - 8), start + offset).join('')
  if (left.length * right.length > (most * most) / 4)
    return [{ near: near(0), first: left.join(''), second: right.join('') }]
  return hunksOf(left, right).map(({ at, removed, added }) => ({
    near: near(at),
    first: removed,
    second: added,
  }))
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function hunksOf(a: readonly string[], b: readonly string[]) {
  const width = b.length + 1
  const table = lengthsOf(a, b)
  const hunks: { at: number; removed: string; added: string }[] = []
  let [i, j] = [0, 0]
  let isOpen = false
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      isOpen = false
      i++
      j++
      continue
    }
    if (!isOpen) hunks.push({ at: i, removed: '', added: '' })
    isOpen = true
    const hunk = hunks.at(-1)
    if (!hunk) break
    const down = table[(i + 1) * width + j] ?? 0
    const across = table[i * width + j + 1] ?? 0
    if (j >= b.length || (i < a.length && down >= across)) hunk.removed += a[i++]
    else hunk.added += b[j++]
  }
  return hunks
}

/** Lengths of the longest common subsequences of all ends of two texts. */
function lengthsOf(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0)
    }
  }
  return table
}
