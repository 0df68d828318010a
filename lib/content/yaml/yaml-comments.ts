import { isCollection, isScalar, Lexer, type Node } from 'yaml'
import { type Phrase, phrase } from '../../problems/phrases.ts'
import { shorten } from '../../problems/problem.ts'
import { quoted } from './quoted.ts'

/** A comment of the front matter that stands behind something else on its line. */
interface TrailingComment {
  /** `#两会# 直播间` */
  readonly text: string
  readonly offset: number
}

/** The comment behind a value, or in its place: `走进 #两会#`, `#两会#`, `[甲, 乙] #丙`, `>- #甲`. */
export function commentBehind(node: Node, yaml: string): string | undefined {
  const [start, end] = node.range ?? []
  if (start === undefined || end === undefined || (isCollection(node) && !node.flow)) return undefined
  if (isScalar(node) && /^BLOCK/.test(node.type ?? '')) {
    return /^[|>][-+\d]*[ \t]+(#.*)/.exec(yaml.slice(start))?.[1]
  }
  // In a list on one line the comma comes first.
  const comment = /^[ \t]*,?[ \t]*(#.*)/.exec(yaml.slice(end))?.[1]
  return comment !== undefined && isLed(yaml, end) ? comment.trimEnd() : undefined
}

/** All comments of a text that stand behind something, whether or not it is right as YAML. */
export function trailingComments(yaml: string): readonly TrailingComment[] {
  const comments: TrailingComment[] = []
  let offset = 0
  for (const token of new Lexer().lex(yaml)) {
    // What the lexer says of a document, a scalar or a list takes no room.
    if (['\u0002', '\u0018', '\u001f'].includes(token)) continue
    if (token.startsWith('#') && isLed(yaml, offset)) comments.push({ text: token, offset })
    offset += token.length
  }
  return comments
}

/** What is said of such a comment: someone has typed a text with a # in it. `text` is what stands before it. */
export function commentValues(name: string | Phrase, comment: string, text?: string) {
  const example =
    text === undefined
      ? phrase('nothing')
      : phrase('quoted-so', { whole: quoted(`${text} ${comment}`.trim()) })
  return { name, comment: shorten(comment), example }
}

/** Whether something stands before this place on its line. */
function isLed(yaml: string, offset: number): boolean {
  return /\S/.test(yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset))
}
