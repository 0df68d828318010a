import { articleToMarkdown, articleToText } from './article-text.ts'
import { button } from './button.ts'
import { saveText } from './save-text.ts'
import { readSource } from './source-text.ts'

/** 下载 of one article, made from the page it stands on; without scripts the files are there to take. */
class ArticleFiles extends HTMLElement {
  connectedCallback() {
    const name = this.dataset.name ?? 'article'
    const save = (extension: string, write: (article: Element) => string) => () => {
      const article = document.querySelector('main article')
      if (article)
        saveText(
          `${name}.${extension}`,
          readSource(() => write(article)),
        )
    }
    this.prepend(
      button('纯文本', '下载本文：纯文本', save('txt', articleToText)),
      button('Markdown', '下载本文：Markdown', save('md', articleToMarkdown)),
    )
  }
}

customElements.define('article-files', ArticleFiles)
