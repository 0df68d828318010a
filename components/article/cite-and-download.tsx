import type { ReactNode } from 'react'
import { ArticleFiles } from './article-files.tsx'

interface CiteAndDownloadProps {
  readonly articleId: string
  /** 引用本文, of what can be cited. */
  readonly children?: ReactNode
}

/** 引用与下载: closed, for most readers want neither, and whoever does opens it by one word. */
export function CiteAndDownload({ articleId, children }: CiteAndDownloadProps) {
  const hasCitation = Boolean(children)
  return (
    <details className="heavy-rule-t my-8 pt-1 print:hidden">
      <summary className="target w-full cursor-pointer list-none">
        <h2 className="font-sans text-subhead">
          <b>{hasCitation ? '引用与下载' : '下载'}</b>
        </h2>
      </summary>
      {children}
      <ArticleFiles articleId={articleId} />
    </details>
  )
}
