/** Reading speed of adults in Chinese, characters a minute. */
const readingSpeed = 300

/** 2416字 · 约9分钟. Nothing for an article without text. */
export function ArticleLength({ wordCount }: { readonly wordCount: number }) {
  if (wordCount === 0) return null
  return (
    <p>
      {wordCount}字 · 约{Math.ceil(wordCount / readingSpeed)}分钟
    </p>
  )
}
