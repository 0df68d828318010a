import { type Report, reportTo, shorten } from '../../problems/problem.ts'
import { type ContentFolder, decodeText, readSource } from '../files/content-folder.ts'
import { hashOf } from '../files/media.ts'
import { noWording, type Wording } from './house-list.ts'
import { lineAt } from './line-at.ts'

/** Reads `wording.md`, if the content folder has one; faulty lines are reported. */
export function readWording(folder: ContentFolder, files: readonly string[]): Wording {
  if (!files.includes('wording.md')) return noWording
  const report = reportTo(folder.problems, 'wording.md')
  const file = readSource(folder, 'wording.md')
  return parseWording((file && decodeText(file, report)) ?? '', report)
}

/**
 * Parses a list of lines `避免的词 → 改用的词`, with or without a dash before them. Headings, quotations and what stands
 * between lines of `---` say something to editors.
 */
export function parseWording(text: string, report: Report): Wording {
  const instead = new Map<string, string>()
  const plain = text.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (fields) => fields.replace(/[^\n]/g, ''))
  for (const [index, line] of plain.split('\n').entries()) {
    const entry = line.replace(/^\s*(?:[-*+]\s+)?/, '').trim()
    if (entry === '' || /^[#>]/.test(entry)) continue
    const [, word, write] = /^(.+?)\s*(?:→|->|=>|⇒)\s*(\S.*)$/.exec(entry) ?? []
    if (word === undefined || write === undefined || word === write) {
      report(index + 1, 'wording-line', { line: shorten(entry) })
    } else instead.set(word, write)
  }
  if (instead.size === 0) return noWording
  return { key: hashOf(JSON.stringify([...instead])), instead, pattern: patternOf([...instead.keys()]) }
}

// The longer of two words that begin alike comes first.
function patternOf(words: readonly string[]): RegExp {
  const sorted = words.toSorted((a, b) => b.length - a.length)
  return new RegExp(sorted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g')
}

/** Remarks on words of the house list in a file's text, each word once. A word inside its own replacement is right. */
export function remarkOnWording(text: string, { pattern, instead }: Wording, report: Report): void {
  if (!pattern) return
  const seen = new Set<string>()
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const write = instead.get(word) ?? ''
    if (seen.has(word) || isWithin(text, index, word, write)) continue
    seen.add(word)
    report(lineAt(text, index), 'house-word', { word, instead: write })
  }
}

/** Whether the words to write, which hold the word to avoid (第二季 → 第二季度), stand there already. */
function isWithin(text: string, index: number, word: string, write: string): boolean {
  const inside = write.indexOf(word)
  return inside >= 0 && text.startsWith(write, index - inside)
}
