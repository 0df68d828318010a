import { pinyin } from 'pinyin-pro'

const mostReadings = 2
/** Readings that stand in names only, and are the third of their character: 单于. */
const inNames: Readonly<Record<string, string>> = { 单: 'chan' }

/** How the characters of the words, and all others that are common, are read: `{"xiao": "消小…"}`, without tones, ü as v. */
export function syllablesOf(words: string): Readonly<Record<string, string>> {
  const characters = [...new Set(words.replace(/ /g, '') + commonCharacters())].sort()
  const bySyllable: Record<string, string> = {}
  for (const character of characters) {
    for (const reading of readingsOf(character)) {
      bySyllable[reading] = (bySyllable[reading] ?? '') + character
    }
  }
  return bySyllable
}

const known = new Map<string, readonly string[]>()

/** How a character may be read, as in the table above; nothing if it has no sound. */
export function readingsOf(character: string): readonly string[] {
  const before = known.get(character)
  if (before) return before
  const readings = pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true })
  const plain = [...new Set(readings)].slice(0, mostReadings).filter((reading) => /^[a-z]+$/.test(reading))
  const ofName = inNames[character]
  const all = ofName === undefined ? plain : [...plain, ofName]
  known.set(character, all)
  return all
}

/** The 6,763 characters of GB 2312, which cover what is usually typed. */
function commonCharacters(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, '')
}
