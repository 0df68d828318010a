import { button } from '../dom/button.ts'

/** 看大图 below each picture of an article that leads nowhere else; a long press stays the browser's own. */
export function offerLargePictures(): void {
  if (typeof HTMLDialogElement !== 'function') return
  for (const figure of document.querySelectorAll<HTMLElement>('main article figure')) {
    const image = figure.querySelector('img')
    if (!image || image.closest('a')) continue
    const open = async () => {
      const { showPicture } = await import('../on-demand/picture-sheet.ts')
      showPicture(image, figure.querySelector('figcaption'))
    }
    image.addEventListener('click', () => void open())
    figure.append(button('看大图', `看大图：${image.alt}`, () => void open()))
  }
}
