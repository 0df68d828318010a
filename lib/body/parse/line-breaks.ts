import { leavesOf, lineEnd } from './blanks.ts'
import { visit } from './tree.ts'
import type { Nodes, Parents, Text } from './tree-types.ts'

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60“”‘’—…·]/u

/** What a figure is written with: 5, 3%, -2, ±0.5, <35, ￥100. */
const ofFigure = /[\p{Nd}%‰°℃℉$¥￥€£±~～<>≤≥+−-]/u
/** A unit of Latin letters or signs at the start of a line: its figure may stand on the line before. */
const unit =
  /^(?:[kKcmdnμµ]?m[²³23]?|[kmμµ]?g|[mdμµ]?[lL]|t|[kKMGT]?[wW]h?|[kKM]?V|mA|[kKMG]?Hz|[KMGTP]B|[kM]?Pa|dB|hm[²2]|km\/h|m\/s|[GgKk]|[%‰°℃℉])(?![A-Za-z])/

/**
 * Joins the lines of a paragraph: where the author broke the line nothing stands between two Chinese characters, between
 * one and a figure, and between a figure and its unit; elsewhere a space. A browser would show a space between all.
 */
export function joinLines(root: Parents): void {
  visit(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return
    const leaves = leavesOf(node)
    for (const [index, leaf] of leaves.entries()) {
      if (leaf.type !== 'text' || !leaf.value.includes('\n')) continue
      leaf.value = join(leaf, charactersOf(leaves[index - 1]), charactersOf(leaves[index + 1]))
    }
  })
}

function charactersOf(node: Nodes | undefined): string {
  return node && 'value' in node ? node.value : ''
}

function join(leaf: Text, before: string, after: string): string {
  const [first = '', ...lines] = leaf.value.split(lineEnd)
  let joined = first
  for (const [index, line] of lines.entries()) {
    const left = lastCharacter(joined || before)
    const right = firstCharacter(line || (index === lines.length - 1 ? after : ''))
    joined += isJoined(left, right, line) ? line : ` ${line}`
  }
  return joined
}

function isJoined(left: string, right: string, line: string): boolean {
  if (wide.test(left)) return wide.test(right) || ofFigure.test(right)
  if (wide.test(right)) return ofFigure.test(left)
  return /\p{Nd}/u.test(left) && unit.test(line)
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ''
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0x20)
}
