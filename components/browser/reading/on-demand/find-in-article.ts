import { button } from '../dom/button.ts'
import { finderOf } from '../dom/find-in-text.ts'
import { FoundWords, searchedText } from '../dom/found-words.ts'

const found = new FoundWords()
const field = document.createElement('input')
const bar = document.createElement('find-in-article')
let cameFrom: HTMLElement | undefined
/** Counts what was asked: a table that comes late answers nothing newer. */
let turn = 0

/** 在本文中找: a line above the article with a field, the places and the way between them; Escape and 关闭 end it. */
export function findInArticle(): void {
  if (!bar.isConnected) {
    cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
    // Two lines at the window's edge would cover each other.
    document.querySelector('marked-words')?.dispatchEvent(new Event('clearwords'))
    searchedText()?.before(bar)
  }
  field.focus()
  field.select()
}

async function find(): Promise<void> {
  const text = searchedText()
  const typed = field.value
  const own = ++turn
  found.clear()
  if (!text || typed.trim() === '') return
  if (found.mark(text, finderOf(typed)) === 0 && /\p{Script=Han}/u.test(typed)) {
    const { simplified } = await import('./simplified-fold.ts')
    if (own !== turn) return
    found.mark(text, finderOf(typed, simplified))
  }
  if (found.marks.length > 0) found.start(null, true)
  else found.count.textContent = '没有找到'
}

function close(): void {
  turn++
  found.clear()
  bar.remove()
  field.value = ''
  cameFrom?.focus({ preventScroll: true })
}

function prepare(): void {
  field.type = 'search'
  field.enterKeyHint = 'search'
  field.autocomplete = 'off'
  field.placeholder = '在本文中找'
  field.setAttribute('aria-label', '在本文中找')
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) void find()
  })
  field.addEventListener('compositionend', () => void find())
  bar.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field)
      (event.shiftKey ? found.previous : found.next).click()
    else return
    event.preventDefault()
  })
  bar.setAttribute('role', 'search')
  bar.setAttribute('aria-label', '在本文中找')
  bar.append(field, found.previous, found.next, found.count, button('关闭', '关闭', close))
}

prepare()
