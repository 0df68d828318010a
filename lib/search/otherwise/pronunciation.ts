/** How characters are read, without tones. Anything that was not spelled, such as a digit, stands for itself. */
export class Pronunciation {
  readonly #readings = new Map<string, string[]>()
  readonly #syllables: ReadonlySet<string>

  /** `bySyllable` has the characters of each syllable. */
  constructor(bySyllable: Readonly<Record<string, string>>) {
    this.#syllables = new Set(Object.keys(bySyllable))
    for (const [syllable, characters] of Object.entries(bySyllable)) {
      for (const character of characters) {
        const known = this.#readings.get(character)
        if (known) known.push(syllable)
        else this.#readings.set(character, [syllable])
      }
    }
  }

  /** How a character may be read. */
  readingsOf(character: string): readonly string[] {
    return this.#readings.get(character) ?? []
  }

  /** Whether two characters may be read alike. */
  soundAlike(one: string, other: string): boolean {
    return one === other || this.readingsOf(one).some((reading) => this.readingsOf(other).includes(reading))
  }

  /**
   * Where letters may end that spell a word from `from` on: each character by its whole syllable or its
   * initial; a syllable that is cut short ends the letters. With `isWhole` by whole syllables only.
   */
  ends(word: string, letters: string, from: number, isWhole = false): readonly number[] {
    let ends: readonly number[] = [from]
    for (const character of word) {
      const next = ends.flatMap((at) => this.#endsOf(character, letters, at, isWhole))
      if (next.length === 0) return []
      ends = next.length > 1 ? [...new Set(next)] : next
    }
    return ends
  }

  /** Where whole syllables end that begin at `at`, the longest first; a character is one syllable. */
  syllableEnds(letters: string, at: number): readonly number[] {
    if (!isLetter(letters[at])) return at < letters.length ? [at + 1] : []
    const ends = [6, 5, 4, 3, 2, 1].map((length) => at + length)
    return ends.filter((end) => end <= letters.length && this.#syllables.has(letters.slice(at, end)))
  }

  /**
   * Whether letters are whole syllables, one after the other; characters may stand between. Then they are read as
   * these and not as initials: wanghan is wang han, and not 万个 wan g.
   */
  isWhole(letters: string): boolean {
    const reached = new Set([0])
    for (const at of reached) {
      for (const end of this.syllableEnds(letters, at)) {
        if (!isLetter(letters[at]) || /[aeiouv]/.test(letters.slice(at, end))) reached.add(end)
      }
    }
    return reached.has(letters.length)
  }

  #endsOf(character: string, letters: string, at: number, isWhole: boolean): number[] {
    if (letters[at] === character) return [at + 1]
    const ends: number[] = []
    for (const reading of this.readingsOf(character)) {
      if (letters[at] !== reading[0]) continue
      if (!isWhole) ends.push(at + initialOf(reading, letters, at))
      if (letters.startsWith(reading, at)) ends.push(at + reading.length)
      else if (!isWhole && reading.startsWith(letters.slice(at))) ends.push(letters.length)
    }
    return ends
  }
}

/** Whether a character is one that syllables are spelled with. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && character >= 'a' && character <= 'z'
}

function initialOf(reading: string, letters: string, at: number): number {
  const isTwo = /^[zcs]h/.test(reading) && letters[at + 1] === 'h'
  return isTwo ? 2 : 1
}
