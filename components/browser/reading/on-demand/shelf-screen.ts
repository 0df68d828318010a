import { toUrl } from '../../../../lib/urls.ts'
import { mergeShelves, parseShelf, readShelf, type Shelf, storeShelf, withoutEntry } from '../device/shelf.ts'
import { addStyle } from '../dom/add-style.ts'
import { button } from '../dom/button.ts'
import { saveText } from '../dom/save-text.ts'
import { css } from './shelf-screen.css'

addStyle(css)

const lists = [
  ['saved', '我的收藏', '还没有收藏。读文章时，点标题下面的“收藏”。'],
  ['read', '读过的（只存在本机）', '还没有读过的。'],
] as const

/** Draws 我的收藏 and 读过的 into `screen`, with the ways to take them along; after each change anew. */
export function showShelf(screen: HTMLElement, said = ''): void {
  const shelf = readShelf()
  // Another tab may have bookmarked something since this was drawn: what is changed is the shelf as it is now.
  const draw: Draw = (change, words) =>
    showShelf(screen, storeShelf(change(readShelf())) ? words : '本机不让保存')
  const note = document.createElement('p')
  note.setAttribute('role', 'status')
  note.textContent = said
  screen.replaceChildren(
    note,
    ...lists.map(([list, name, empty]) => section(shelf, list, name, empty, draw)),
    ways(draw),
  )
}

type Draw = (change: (shelf: Shelf) => Shelf, words: string) => void

function section(shelf: Shelf, list: 'saved' | 'read', name: string, empty: string, draw: Draw): HTMLElement {
  const element = make('section', '')
  const heading = make('h2', name)
  heading.id = `shelf-${list}`
  element.setAttribute('aria-labelledby', heading.id)
  element.append(heading)
  if (list === 'read') element.append(readControls(shelf, draw))
  if (shelf[list].length === 0) {
    element.append(make('p', list === 'read' && shelf.forgets ? '不再记下读过的。' : empty))
    return element
  }
  const items = make('ul', '')
  for (const { path, title, place, at } of shelf[list]) {
    const item = make('li', '')
    const link = document.createElement('a')
    link.href = toUrl(`/${path.slice(1)}`)
    link.className = 'target'
    link.textContent = title
    const line = make('p', `${place} · ${formatDay(at)}`)
    const word = list === 'saved' ? '取消收藏' : '删去'
    line.append(
      button(word, `${word}：${title}`, () =>
        draw((now) => withoutEntry(now, list, path), `${word}：${title}`),
      ),
    )
    item.append(link, line)
    items.append(item)
  }
  element.append(items)
  return element
}

function readControls(shelf: Shelf, draw: Draw): HTMLElement {
  const line = make('p', '')
  const word = shelf.forgets ? '记下读过的' : '不再记下'
  line.append(button(word, word, () => draw((now) => ({ ...now, forgets: !shelf.forgets }), word)))
  if (shelf.read.length > 0)
    line.append(button('清空', '清空读过的', () => draw((now) => ({ ...now, read: [] }), '已清空')))
  return line
}

/** 导出 and 导入 by a file: the only way in which a shelf goes from one device to another. */
function ways(draw: Draw): HTMLElement {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.json,application/json'
  field.hidden = true
  field.addEventListener('change', async () => {
    const [file] = field.files ?? []
    const text = file ? await file.text().catch(() => '') : ''
    const found = parseShelf(text)
    const count = found.saved.length + found.read.length
    draw((now) => mergeShelves(now, found), count > 0 ? `已导入：${count}篇` : '这个文件里没有收藏')
  })
  const line = make('p', '')
  const day = formatDay(Date.now())
  line.append(
    button('导出', '导出为文件', () => saveText(`shelf-${day}.json`, JSON.stringify(readShelf(), null, 1))),
    button('导入', '从文件导入', () => field.click()),
    field,
  )
  return line
}

function make(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

// The reader's own calendar day.
function formatDay(at: number): string {
  const day = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
