import { changeSettings } from '../device/settings.ts'
import { button } from '../dom/button.ts'
import { openSheet } from '../dom/sheet.ts'

const keys = [
  ['+ −', '字号：大一点，小一点'],
  ['T', '日间，护眼，夜间'],
  ['R', '朗读，暂停，接着读'],
  ['L', '本段链接，再按是下一段的'],
  ['/', '搜索，文章里是在本文中找'],
  ['← →', '上一篇，下一篇；上一版，下一版'],
  ['?', '快捷键'],
] as const

/** The keys and what they do, with the way to switch them all off. */
export function showKeysHelp(): void {
  const list = document.createElement('dl')
  for (const [key, words] of keys) {
    const term = document.createElement('dt')
    const does = document.createElement('dd')
    term.textContent = key
    does.textContent = words
    list.append(term, does)
  }
  const close = openSheet('快捷键', [
    list,
    button('关掉快捷键', '关掉快捷键', () => {
      changeSettings({ keys: 'off' })
      close()
    }),
  ])
}
