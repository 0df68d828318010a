import { pinyin } from 'pinyin-pro'

const mostReadings = 2

/** How the characters of the words, and all others that are common, are read: `{"xiao": "消小…"}`, without tones, ü as v. */
export function syllablesOf(words: string): Readonly<Record<string, string>> {
  const characters = [...new Set(words.replace(/ /g, '') + commonCharacters())].sort()
  const bySyllable: Record<string, string> = {}
  for (const character of characters) {
    const readings = pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true })
    for (const reading of [...new Set(readings)].slice(0, mostReadings)) {
      if (/^[a-z]+$/.test(reading)) bySyllable[reading] = (bySyllable[reading] ?? '') + character
    }
  }
  return bySyllable
}

/** The 6,763 characters of GB 2312, which cover what is usually typed. */
function commonCharacters(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, '')
}
