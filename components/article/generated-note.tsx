import { generatedLines } from '../../lib/generated.ts'
import type { Article } from '../../lib/model.ts'

interface GeneratedNoteProps {
  readonly article: Pick<Article, 'generated'>
  readonly isCentred?: boolean
}

/** AI生成 where a text stands that a machine wrote. */
export function GeneratedNote({ article, isCentred = false }: GeneratedNoteProps) {
  return generatedLines(article).map((line) => (
    <p key={line} className={`generated text-caption text-grey ${isCentred ? 'text-center' : ''}`}>
      <span className="ruled px-[0.3em] font-sans text-folio">{line}</span>
    </p>
  ))
}
