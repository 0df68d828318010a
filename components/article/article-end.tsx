import type { Article } from '../../lib/model.ts'
import { searchWordsUrl } from '../../lib/urls.ts'
import { ArticleLength } from './article-length.tsx'

/** What is said of a text below it: how long it is, and its topics, each a way to what else is of it. */
export function ArticleEnd({ article: { body, topics } }: { readonly article: Article }) {
  return (
    <div className="mx-auto mt-6 flex max-w-[calc(36_*_var(--body))] flex-wrap items-baseline gap-x-[2em] text-caption text-grey">
      <ArticleLength wordCount={body.wordCount} />
      {topics.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-[1em] print:hidden">
          <span>话题：</span>
          {topics.map((topic) => (
            <a key={topic} href={searchWordsUrl({ q: topic })} className="target underlined">
              {topic}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
