import { contentsOf } from '../../lib/layout/contents.ts'
import type { Article } from '../../lib/model.ts'
import { Halves } from './halves.tsx'

/** 目录 of a long text or one of many 分题, closed above it so that the text begins on the first screen. */
export function Contents({ article }: { readonly article: Article }) {
  const lines = contentsOf(article)
  if (lines.length === 0) return null
  return (
    <nav
      aria-label="目录"
      className="rule-b mx-auto mb-4 max-w-[calc(36_*_var(--body))] text-caption print:hidden"
    >
      <details>
        <summary className="target w-full cursor-pointer justify-center">
          <b>目录（{lines.length}）</b>
        </summary>
        <ol className="desk:columns-2 column-rule">
          {lines.map(({ id, halves }) => (
            <li key={id} className="break-inside-avoid">
              <a href={`#${id}`} className="target">
                <span>
                  <Halves halves={halves} />
                </span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
