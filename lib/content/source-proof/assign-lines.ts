/** Which value each line went into, the first of several, and whether each value was found. */
export interface Assignment {
  readonly ofLine: readonly (number | undefined)[]
  readonly ofValue: readonly boolean[]
}

/**
 * Assigns lines and values one to one: a value takes one line or several in a row, or a line takes several
 * values; no line and no value is used twice. Goes through the lines once and prefers, at each, the value
 * that takes most of them. Equal values are interchangeable. Lines and values hold no white space.
 */
export function assignLines(lines: readonly string[], values: readonly string[]): Assignment {
  const stock = new ValueStock(values)
  const ofLine: (number | undefined)[] = Array.from(lines, () => undefined)
  let start = 0
  while (start < lines.length) {
    const whole = findWhole(stock, lines, start)
    const parts = whole ? [whole.value] : findParts(stock, lines[start] ?? '')
    const count = whole?.count ?? 1
    ofLine.fill(stock.take(parts)[0], start, start + count)
    start += count
  }
  return { ofLine, ofValue: values.map((_, i) => !stock.holds(i)) }
}

/** The values that are still to be found, by their text. */
class ValueStock {
  readonly #texts: readonly string[]
  readonly #left = new Map<string, number[]>()
  readonly #taken = new Set<number>()

  constructor(values: readonly string[]) {
    for (const [i, text] of values.entries()) {
      const same = this.#left.get(text)
      if (same) same.push(i)
      else this.#left.set(text, [i])
    }
    this.#texts = [...this.#left.keys()].sort()
  }

  /** How many values of this text are left. */
  count(text: string): number {
    return this.#left.get(text)?.length ?? 0
  }

  holds(value: number): boolean {
    return !this.#taken.has(value)
  }

  /** Takes one value for each text, and gives their numbers. */
  take(texts: readonly string[]): readonly number[] {
    const values = texts.map((text) => this.#left.get(text)?.shift()).filter((value) => value !== undefined)
    for (const value of values) this.#taken.add(value)
    return values
  }

  /** Texts left that begin with a line. */
  *beginningWith(line: string): Generator<string> {
    for (let i = this.#lowerBound(line); this.#texts[i]?.startsWith(line); i++) {
      const text = this.#texts[i] ?? ''
      if (this.count(text) > 0) yield text
    }
  }

  /** Texts left with which a line goes on at `offset`, the longest first. */
  partsAt(line: string, offset: number): readonly string[] {
    const initial = line.charAt(offset)
    const parts: string[] = []
    for (let i = this.#lowerBound(initial); this.#texts[i]?.startsWith(initial); i++) {
      const text = this.#texts[i] ?? ''
      if (this.count(text) > 0 && line.startsWith(text, offset)) parts.push(text)
    }
    // Texts that fit in one place begin with each other, so the sorted order is that of their length.
    return parts.reverse()
  }

  #lowerBound(text: string): number {
    let from = 0
    let to = this.#texts.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#texts[middle] ?? '') < text) from = middle + 1
      else to = middle
    }
    return from
  }
}

/** The value that takes most lines from `start` on, with their count. */
function findWhole(stock: ValueStock, lines: readonly string[], start: number) {
  let best: { value: string; count: number } | undefined
  for (const value of stock.beginningWith(lines[start] ?? '')) {
    const count = countLines(value, lines, start)
    if (count > (best?.count ?? 0)) best = { value, count }
  }
  return best
}

/** How many lines from `start` on make up the value; 0 if they don't. */
function countLines(value: string, lines: readonly string[], start: number): number {
  let offset = 0
  let count = 0
  while (offset < value.length) {
    const line = lines[start + count]
    if (line === undefined || !value.startsWith(line, offset)) return 0
    offset += line.length
    count += 1
  }
  return count
}

/** Values that together make up one line; none if there are no such values. */
function findParts(stock: ValueStock, line: string): readonly string[] {
  const deadEnds = new Set<number>()
  const used = new Map<string, number>()
  const trail: { part: string; others: string[] }[] = []
  let offset = 0
  let candidates = [...stock.partsAt(line, 0)]
  while (offset < line.length) {
    const part = candidates.shift()
    if (part !== undefined) {
      const next = offset + part.length
      if (deadEnds.has(next) || (used.get(part) ?? 0) >= stock.count(part)) continue
      trail.push({ part, others: candidates })
      used.set(part, (used.get(part) ?? 0) + 1)
      offset = next
      candidates = [...stock.partsAt(line, next)]
      continue
    }
    deadEnds.add(offset)
    const last = trail.pop()
    if (!last) return []
    used.set(last.part, (used.get(last.part) ?? 1) - 1)
    offset -= last.part.length
    candidates = last.others
  }
  return trail.map(({ part }) => part)
}
