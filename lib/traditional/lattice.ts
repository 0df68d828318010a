/** What becomes of a run of characters that is read as one, and how readily it is. */
export interface Piece {
  readonly to: string
  readonly cost: number
}

/** What a character by itself costs. */
export const characterCost = 10

interface Node {
  readonly next: Map<number, Node>
  piece?: Piece
}

/**
 * Reads texts as the pieces that cost the least together. From left to right, taking the longest, 一个中国 would begin
 * with 一 and 个中; together 一个 and 中国 cost less.
 */
export class Lattice {
  readonly #root: Node = { next: new Map() }

  /** Makes a piece known, or changes what becomes of it. */
  add(from: string, piece: Piece): void {
    let node = this.#root
    for (let at = 0; at < from.length; at += 1) {
      const unit = from.charCodeAt(at)
      const next: Node = node.next.get(unit) ?? { next: new Map() }
      node.next.set(unit, next)
      node = next
    }
    node.piece = piece
  }

  /** The text with each of its pieces replaced. Of two readings at the same cost the one whose last piece is longer. */
  convert(text: string): string {
    const last = this.#cheapest(text)
    const converted: string[] = []
    for (let end = text.length; end > 0; ) {
      const start = last[end]?.start ?? end - 1
      converted.push(last[end]?.to ?? text.slice(start, end))
      end = start
    }
    return converted.reverse().join('')
  }

  /** For each place in the text the last piece of the cheapest reading up to there. */
  #cheapest(text: string): (Reading | undefined)[] {
    const readings: (Reading | undefined)[] = [{ start: 0, to: '', cost: 0 }]
    for (let start = 0; start < text.length; start += 1) {
      const before = readings[start]?.cost ?? 0
      offer(readings, start + 1, { start, to: text.charAt(start), cost: before + characterCost })
      let node = this.#root.next.get(text.charCodeAt(start))
      for (let end = start + 1; node; end += 1) {
        const { piece } = node
        if (piece) offer(readings, end, { start, to: piece.to, cost: before + piece.cost })
        node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined
      }
    }
    return readings
  }
}

interface Reading extends Piece {
  readonly start: number
}

/** Keeps the cheaper reading, and the earlier of two that cost the same, unless it is the same character by itself. */
function offer(readings: (Reading | undefined)[], end: number, reading: Reading): void {
  const known = readings[end]
  if (known && (known.start === reading.start ? known.cost < reading.cost : known.cost <= reading.cost))
    return
  readings[end] = reading
}
