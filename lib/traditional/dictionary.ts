import simplifiedCharacters from 'opencc-js/dict/STCharacters'
import simplifiedPhrases from 'opencc-js/dict/STPhrases'
import traditionalCharacters from 'opencc-js/dict/TSCharacters'
import { commonWords } from './common-words.ts'
import { endsInParticle, misread, nameSounds, names, rare, usualCharacters } from './exceptions.ts'
import { characterCost, Lattice } from './lattice.ts'
import { words } from './words.ts'

/**
 * What it costs to read something as one piece. Our words cost no more than one character. An entry of OpenCC costs
 * more the shorter it is, for a short one is the likelier to be two halves of other words; one that only confirms the
 * usual characters is mostly a word.
 */
const costs = { ourWord: 10, longEntry: 10, entry: 12, numeral: 11, sound: 14, name: 19, shortEntry: 15 }

const numerals = '0123456789０１２３４５６７８９〇一二两三四五六七八九十百千万亿'
const simplified = new Map(entriesOf(traditionalCharacters))
const usual = new Map([...entriesOf(simplifiedCharacters), ...usualCharacters])

/** OpenCC's characters and entries from 简体 to 繁体, less those that are misread in a newspaper, and our words. */
export function readDictionary(): Lattice {
  const lattice = new Lattice()
  for (const [from, to] of usual) lattice.add(from, { to, cost: characterCost })
  for (const [from, to] of entriesOf(simplifiedPhrases)) {
    if (isTaken(from, to)) lattice.add(from, { to, cost: costOf(from, to) })
  }
  for (const sound of nameSounds.before)
    lattice.add(`${sound}里`, { to: `${usually(sound)}里`, cost: costs.sound })
  for (const sound of nameSounds.after)
    lattice.add(`里${sound}`, { to: `里${usually(sound)}`, cost: costs.sound })
  for (const name of names.trim().split(/\s+/))
    lattice.add(toSimplified(name), { to: name, cost: costs.name })
  for (const word of `${commonWords}${words}`.trim().split(/\s+/)) addWord(lattice, word)
  return lattice
}

function isTaken(from: string, to: string): boolean {
  return !misread.has(from) && !endsInParticle.test(from) && !rare.test(to)
}

function costOf(from: string, to: string): number {
  if (from.length > 3) return costs.longEntry
  return from.length === 3 || usually(from) === to ? costs.entry : costs.shortEntry
}

function addWord(lattice: Lattice, word: string): void {
  const [from = '', to = word] = word.includes('=') ? word.split('=') : [toSimplified(word)]
  if (!from.includes('#')) {
    lattice.add(from, { to, cost: costs.ourWord })
    return
  }
  for (const numeral of numerals) {
    lattice.add(from.replace('#', numeral), { to: to.replace('#', usually(numeral)), cost: costs.numeral })
  }
}

/** Each character by itself. */
function usually(text: string): string {
  return [...text].map((character) => usual.get(character) ?? character).join('')
}

function toSimplified(word: string): string {
  return [...word].map((character) => simplified.get(character) ?? character).join('')
}

function entriesOf(dictionary: string): [string, string][] {
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ')
    return [from, to]
  })
}
