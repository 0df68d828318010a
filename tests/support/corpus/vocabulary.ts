import { Random } from './random.ts'
import { frequentWords } from './real-words.ts'

const size = 40_000
const contentFrom = frequentWords.indexOf('工作')
/** Words of the vocabulary by length in characters: how often one, two, three and four. */
const lengths = [1, 2, 2, 2, 2, 2, 2, 3, 3, 4]

/** Words that occur as in Chinese text: the k-th most frequent about 1/k times as often as the first. */
export class Vocabulary {
  readonly words: readonly string[]
  readonly #sum: Float64Array

  constructor(seed: number) {
    this.words = makeWords(new Random(seed))
    this.#sum = new Float64Array(this.words.length)
    let sum = 0
    for (let rank = 0; rank < this.words.length; rank++) {
      // Mandelbrot's form of Zipf's law: the first few are not quite so far ahead.
      sum += 1 / (rank + 2.7) ** 1.03
      this.#sum[rank] = sum
    }
  }

  /** One word, drawn by its frequency. */
  draw(random: Random): string {
    const total = this.#sum[this.#sum.length - 1] ?? 0
    return this.words[this.#rankAt(random.next() * total)] ?? ''
  }

  /** A word that carries meaning: none of the most frequent. */
  drawContent(random: Random): string {
    const first = this.#sum[contentFrom] ?? 0
    const total = this.#sum[this.#sum.length - 1] ?? 0
    return this.words[this.#rankAt(first + random.next() * (total - first))] ?? ''
  }

  #rankAt(share: number): number {
    let from = 0
    let to = this.#sum.length - 1
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#sum[middle] ?? 0) < share) from = middle + 1
      else to = middle
    }
    return from
  }
}

function makeWords(random: Random): readonly string[] {
  const characters = shuffle(commonCharacters(), random)
  const words = new Set(frequentWords)
  while (words.size < size) {
    const length = random.pick(lengths)
    let word = ''
    // The square of a random number favours the front, so some characters are in many words, most in few.
    while (word.length < length) word += characters[Math.floor(random.next() ** 2 * characters.length)]
    words.add(word)
  }
  return [...words]
}

/** The 3,755 common characters of GB 2312 (level 1). */
function commonCharacters(): readonly string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  }
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))]
}

function shuffle<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
