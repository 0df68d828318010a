import { idOfUrl, splitId } from '../../../../lib/urls.ts'
import { button } from '../dom/button.ts'

/** Whether the page is one article, or a 版 with its words, in which other words can be looked for. */
export function canFind(): boolean {
  const { article } = splitId(idOfUrl(location.pathname) ?? '')
  return article !== undefined || document.querySelector('main [data-page-text]') !== null
}

/** Opens 在本文中找; what does it is fetched then, and without a connection nothing happens. */
export function openFind(): void {
  import('../on-demand/find-in-article.ts').then(({ findInArticle }) => findInArticle()).catch(() => {})
}

/** 在本文中找, where there is one text to look in. */
export function findButton(): HTMLButtonElement[] {
  if (!canFind()) return []
  const element = button('在本文中找', '在本文中找', openFind)
  element.className = 'not-elder find-words'
  return [element]
}
