import { toSitePath } from '../../../../lib/urls.ts'
import { readShelf, type ShelfEntry, storeShelf, withEntry, withoutEntry } from '../device/shelf.ts'
import { button } from '../dom/button.ts'

const changeEvent = 'shelf-changed'

/** 收藏, and 已收藏 once it is; the word says so only if the device has really stored it. All of a page say one thing. */
export function shelfButton(controls: HTMLElement): HTMLButtonElement {
  const own = toSitePath(location.pathname)
  const isSaved = () => readShelf().saved.some(({ path }) => path === own)
  const show = (self: HTMLElement) => {
    self.textContent = isSaved() ? '已收藏' : '收藏'
    self.setAttribute('aria-pressed', String(isSaved()))
  }
  const element = button('收藏', '收藏', (self) => {
    const shelf = readShelf()
    const changed = isSaved()
      ? withoutEntry(shelf, 'saved', own)
      : withEntry(shelf, 'saved', entryOf(controls))
    if (storeShelf(changed)) document.dispatchEvent(new Event(changeEvent))
    else self.textContent = '本机不让保存'
  })
  show(element)
  addEventListener('pageshow', () => show(element))
  document.addEventListener(changeEvent, () => show(element))
  return element
}

/** Notes the article among those that were read, unless the reader does not want that. */
export function noteRead(controls: HTMLElement): void {
  const shelf = readShelf()
  if (!shelf.forgets) storeShelf(withEntry(shelf, 'read', entryOf(controls)))
}

function entryOf({ dataset }: HTMLElement): ShelfEntry {
  const { title = document.title, place = '' } = dataset
  return { path: toSitePath(location.pathname), title, place, at: Date.now() }
}
