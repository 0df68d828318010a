import type { PlacedLine } from './frame.ts'

/** How the running text of a page is set. */
export interface Measure {
  /** Height of its characters. */
  readonly size: number
  readonly font: string
}

/** The size and face that most characters of a page have. */
export function measureText(lines: readonly PlacedLine[]): Measure {
  const size = mostFrequent(lines, (line) => Math.round(line.size * 4) / 4)
  const ofSize = lines.filter((line) => Math.abs(line.size - size) <= 0.25)
  return { size, font: mostFrequent(ofSize, (line) => line.font ?? '') }
}

function mostFrequent<Key>(lines: readonly PlacedLine[], keyOf: (line: PlacedLine) => Key): Key {
  const counts = new Map<Key, number>()
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + line.text.length)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (!most) throw new Error('a page without lines has no measure')
  return most[0]
}
