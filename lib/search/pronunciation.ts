/** How characters are read, without tones. */
export class Pronunciation {
  readonly #readings = new Map<string, string[]>()

  /** `bySyllable` has the characters of each syllable. */
  constructor(bySyllable: Readonly<Record<string, string>>) {
    for (const [syllable, characters] of Object.entries(bySyllable)) {
      for (const character of characters) {
        const known = this.#readings.get(character)
        if (known) known.push(syllable)
        else this.#readings.set(character, [syllable])
      }
    }
  }

  /** Whether two characters may be read alike. */
  soundAlike(one: string, other: string): boolean {
    return one === other || this.#of(one).some((reading) => this.#of(other).includes(reading))
  }

  /**
   * Where letters may end that spell a word from `from` on: each character by its whole syllable or its
   * initial; a syllable that is cut short ends the letters.
   */
  ends(word: string, letters: string, from: number): readonly number[] {
    let ends = new Set([from])
    for (const character of word) {
      const next = new Set<number>()
      for (const at of ends) for (const end of this.#endsOf(character, letters, at)) next.add(end)
      if (next.size === 0) return []
      ends = next
    }
    return [...ends]
  }

  #endsOf(character: string, letters: string, at: number): readonly number[] {
    const ends: number[] = []
    for (const reading of this.#of(character)) {
      if (letters[at] !== reading[0]) continue
      ends.push(at + initialOf(reading, letters, at))
      if (letters.startsWith(reading, at)) ends.push(at + reading.length)
      else if (reading.startsWith(letters.slice(at))) ends.push(letters.length)
    }
    return ends
  }

  #of(character: string): readonly string[] {
    return this.#readings.get(character) ?? []
  }
}

function initialOf(reading: string, letters: string, at: number): number {
  const isTwo = /^[zcs]h/.test(reading) && letters[at + 1] === 'h'
  return isTwo ? 2 : 1
}
