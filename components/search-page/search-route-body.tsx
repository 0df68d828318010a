import { formatIssueDate } from '../../lib/dates.ts'
import type { ExampleWord } from '../../lib/listing/example-words.ts'
import type { Issue, Publication } from '../../lib/model.ts'
import { assetUrl, issuesUrl, issueUrl, searchWordsUrl } from '../../lib/urls.ts'
import { HeadlineLine } from '../frame/headline-line.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchHelp } from './search-help.tsx'

interface SearchRouteBodyProps {
  readonly publication: Publication
  readonly latest?: Issue
  /** Words that are sure to find something. */
  readonly examples: readonly ExampleWord[]
}

const headlinesShown = 6

/** 报纸检索 as a document; the script takes the screen over, and hides what follows once something is asked. */
export function SearchRouteBody({ publication, latest, examples }: SearchRouteBodyProps) {
  return (
    <div className="keeps-place">
      <div id="search-screen">
        <SearchForm name="检索词" />
        {/* Where the script says how many were found. */}
        <div className="min-h-(--target)" />
      </div>
      <noscript>
        <WithoutScript publication={publication} why="检索要用浏览器的脚本，现在没有开。" />
      </noscript>
      <div className="said-if-old">
        <WithoutScript publication={publication} why="这个浏览器太旧，不能检索。" />
      </div>
      <div className="said-if-lost">
        <WithoutScript publication={publication} why="检索用的脚本没有取到，请检查网络后刷新。" />
      </div>
      <div id="search-start" className="mt-4">
        {examples.length > 0 && (
          <p className="flex flex-wrap gap-x-[1.5em]">
            {examples.map(({ word, query }) => (
              <a key={word} href={searchWordsUrl({ q: query })} className="target underlined">
                {word}
              </a>
            ))}
          </p>
        )}
        {latest && <LatestIssue issue={latest} />}
      </div>
      <SearchHelp />
      <script
        type="module"
        src={assetUrl('search.js')}
        data-worker={assetUrl('search-worker.js')}
        data-newspaper={publication.newspaper}
        data-keep=""
      />
    </div>
  )
}

interface WithoutScriptProps {
  readonly publication: Publication
  /** The reason, as a sentence. */
  readonly why: string
}

/** What can be done where the search screen cannot come: the calendar, and a public engine where the site's address is known. */
function WithoutScript({ publication: { url }, why }: WithoutScriptProps) {
  return (
    <p className="mt-4">
      {why}可以
      <a href={issuesUrl} className="target underlined">
        按日期看报
      </a>
      {url && (
        <>
          ，或在
          <a
            href={`https://www.baidu.com/s?${new URLSearchParams({ wd: `site:${new URL(url).host}` })}`}
            rel="noopener noreferrer"
            className="target underlined"
          >
            百度
          </a>
          里找本站
        </>
      )}
      。
    </p>
  )
}

function LatestIssue({ issue }: { readonly issue: Issue }) {
  const articles = issue.pages.flatMap((page) => page.articles)
  return (
    <section aria-labelledby="latest" className="heavy-rule-t mt-6 pt-3">
      <h2 id="latest" className="text-caption">
        <b>最新一期</b>
        <span className="text-grey">{`　${issue.title} ${formatIssueDate(issue.date)}`}</span>
      </h2>
      <ul>
        {articles.slice(0, headlinesShown).map((article) => (
          <li key={article.id}>
            <a href={issueUrl(article.id)} className="target">
              <HeadlineLine article={article} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
