/** @jsxImportSource preact */
import type { MarkedText } from '../../../lib/search/answer/answer.ts'

/** A text with the words that were looked for marked. */
export function MarkedLine({ text, marks }: MarkedText) {
  const pieces = marks.flatMap(([start, end], index) => [
    text.slice(index > 0 ? marks[index - 1]?.[1] : 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ])
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
