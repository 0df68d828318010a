import { visit } from './tree.ts'
import type { Nodes, Parents, Text } from './tree-types.ts'

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60“”‘’—…·]/u

/**
 * Joins the lines of a paragraph: nothing stands between two Chinese characters where the author broke the
 * line, elsewhere a space. A browser would show a space between all.
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

function leavesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}

function charactersOf(node: Nodes | undefined): string {
  return node && 'value' in node ? node.value : ''
}

function join(leaf: Text, before: string, after: string): string {
  const [first = '', ...lines] = leaf.value.split(/[ \t]*\n[ \t]*/)
  let joined = first
  for (const [index, line] of lines.entries()) {
    const left = lastCharacter(joined || before)
    const right = firstCharacter(line || (index === lines.length - 1 ? after : ''))
    joined += wide.test(left) && wide.test(right) ? line : ` ${line}`
  }
  return joined
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ''
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0x20)
}
