import { addStyle } from '../dom/add-style.ts'
import { openSheet } from '../dom/sheet.ts'
import { css } from './picture-sheet.css'

addStyle(css)

/** The picture as large as the window lets it be, with its caption below; it stays a picture, which a long press saves. */
export function showPicture(image: HTMLImageElement, caption: Element | null): void {
  const picture = (image.closest('picture') ?? image).cloneNode(true) as HTMLElement
  for (const source of [picture, ...picture.querySelectorAll('source, img')]) {
    source.removeAttribute('class')
    source.removeAttribute('loading')
    if (source.hasAttribute('sizes')) source.setAttribute('sizes', '100vw')
  }
  const words = document.createElement('p')
  words.append(...(caption?.cloneNode(true).childNodes ?? []))
  openSheet(image.alt, [picture, words], 'picture-sheet')
}
