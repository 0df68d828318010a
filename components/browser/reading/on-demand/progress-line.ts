import { getSetting } from '../device/settings.ts'
import { addStyle } from '../dom/add-style.ts'
import { css } from './progress-line.css'

addStyle(css)

let line: HTMLElement | undefined

/** A thin line at the window's upper edge that grows with what was read; there only if it was asked for. */
export function showProgress(): void {
  if (getSetting('progress') !== 'on') {
    line?.remove()
    line = undefined
    return
  }
  if (line) return
  line = document.createElement('div')
  line.className = 'progress-line not-elder'
  line.setAttribute('aria-hidden', 'true')
  document.body.append(line)
  update()
}

function update(): void {
  const article = document.querySelector('main article')
  if (!line || !article) return
  const { top, height } = article.getBoundingClientRect()
  const read = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)))
  line.style.width = `${read * 100}%`
}

addEventListener('scroll', update, { passive: true })
addEventListener('resize', update)
