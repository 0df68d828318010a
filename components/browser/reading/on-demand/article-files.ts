import { button } from '../dom/button.ts'
import { saveText } from '../dom/save-text.ts'
import { readSource } from '../dom/source-text.ts'

/** 下载 of one article, made from the page it stands on; without scripts the files are there to take. */
class ArticleFiles extends HTMLElement {
  connectedCallback() {
    const name = this.dataset.name ?? 'article'
    this.prepend(
      button('纯文本', '下载本文：纯文本', () => void saveArticle(name, 'txt')),
      button('Markdown', '下载本文：Markdown', () => void saveArticle(name, 'md')),
    )
  }
}

/** What writes an article is fetched when the first one is wanted. */
async function saveArticle(name: string, extension: 'txt' | 'md'): Promise<void> {
  const { articleToMarkdown, articleToText } = await import('./article-text.ts')
  const article = document.querySelector('main article')
  const write = extension === 'txt' ? articleToText : articleToMarkdown
  if (article)
    saveText(
      `${name}.${extension}`,
      readSource(() => write(article)),
    )
}

customElements.define('article-files', ArticleFiles)
