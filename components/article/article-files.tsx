import { issueFileUrl, splitId } from '../../lib/urls.ts'

/** 下载 at the foot of an article: its issue as files, by the element the article itself, and 打印本文. */
export function ArticleFiles({ articleId }: { readonly articleId: string }) {
  const { issue } = splitId(articleId)
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-[1em] text-caption print:hidden">
      <span>下载：</span>
      <article-files data-name={articleId.replaceAll('/', '-')} className="contents">
        <a href={issueFileUrl(issue, 'epub')} download className="target underlined">
          本期电子书（EPUB）
        </a>
        <a href={issueFileUrl(issue, 'txt')} download className="target underlined">
          本期纯文本
        </a>
      </article-files>
      <print-entry data-word="打印本文" />
    </p>
  )
}
