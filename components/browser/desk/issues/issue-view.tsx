/** @jsxImportSource preact */
import type { ArticleRow } from '../../../../lib/desk/messages.ts'
import { ask } from '../ask.ts'
import { ErrorLine, FaultLine } from '../frame/notices.tsx'
import { goTo, routeHash } from '../frame/route.ts'
import { useAnswer } from '../frame/use-answer.ts'
import { useDoing } from '../frame/use-doing.ts'
import { ProofButton } from './proof-button.tsx'

const words: Readonly<Record<ArticleRow['status'], string>> = {
  draft: '草稿',
  published: '',
  withdrawn: '已撤下',
  faulty: '有错误',
}

/** What is in an issue: its 版 and 稿件, each a way to the screen that changes it. */
export function IssueView({ id }: { readonly id: string }) {
  const { value, error, again } = useAnswer('issue', { id })
  const { isBusy, error: fault, run } = useDoing()
  if (!value)
    return (
      <section aria-label={id}>{error ? <ErrorLine error={error} /> : <p role="status">正在读……</p>}</section>
    )
  const drafts = value.pages.flatMap(({ articles }) => articles.filter(({ status }) => status === 'draft'))
  return (
    <section aria-labelledby="issue-title">
      <h2 id="issue-title">
        {id} {value.title}
      </h2>
      <p class="row">
        <a href={routeHash('write', `issues/${id}/issue.md`)}>这一期的标题、总期号</a>
        <button
          type="button"
          disabled={isBusy}
          onClick={() =>
            run(async () => goTo('write', `issues/${(await ask('new-page', { issue: id })).id}.md`))
          }
        >
          加一版
        </button>
        {drafts.length > 0 && (
          <button
            type="button"
            disabled={isBusy}
            onClick={() =>
              run(async () => {
                await ask('publish-drafts', { issue: id })
                again()
              })
            }
          >
            {drafts.length}篇草稿都定稿
          </button>
        )}
      </p>
      <ProofButton id={id} />
      <ErrorLine error={fault} />
      {value.pages.map((page) => (
        <section key={page.id} aria-label={`第${page.id.slice(-2)}版`}>
          <h3>
            {page.label ? `第${page.label}版` : '版次不详'}
            {page.name && `：${page.name}`} <small>{page.id}</small>
          </h3>
          <ul class="list">
            {page.articles.map(({ id: article, headline, status }) => (
              <li key={article}>
                <a href={routeHash('write', `issues/${article}.md`)}>
                  <b>{article.slice(page.id.length + 1)}</b> {headline}{' '}
                  {words[status] && <em>{words[status]}</em>}
                </a>
                <a href={routeHash('preview', article)} aria-label={`预览《${headline}》`}>
                  预览
                </a>
                <a href={routeHash('correct', article)} aria-label={`更正或撤下《${headline}》`}>
                  更正
                </a>
              </li>
            ))}
          </ul>
          <p class="row">
            <button
              type="button"
              disabled={isBusy}
              onClick={() =>
                run(async () =>
                  goTo('write', `issues/${(await ask('new-article', { page: page.id })).id}.md`),
                )
              }
            >
              加一篇
            </button>
            <a href={routeHash('write', `issues/${page.id}/page.md`)}>版次、版名、整版署名</a>
            {page.canArrange && <a href={routeHash('arrange', page.id)}>接着排稿</a>}
          </p>
        </section>
      ))}
      {value.faults.length > 0 && (
        <section aria-labelledby="issue-faults">
          <h3 id="issue-faults">错误和提醒</h3>
          {value.faults.map((one) => (
            <div key={`${one.file} ${one.line} ${one.code} ${one.is}`}>
              {/\.md$/.test(one.file) ? <a href={routeHash('write', one.file)}>{one.file}</a> : one.file}
              <FaultLine fault={one} />
            </div>
          ))}
        </section>
      )}
    </section>
  )
}
