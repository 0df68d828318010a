interface ArticleBodyProps {
  /** HTML as lib/body makes it: sanitised, with nothing that runs. */
  readonly html: string
  readonly className?: string
}

/** 正文. The one place where HTML is inserted as it is. */
export function ArticleBody({ html, className = '' }: ArticleBodyProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/body sanitised it, and a test holds that nothing else uses it
  return <div className={`body ${className}`} dangerouslySetInnerHTML={{ __html: html }} />
}
