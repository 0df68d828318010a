import { controlGroup, opener } from '../dom/control-group.ts'
import { whenShown } from '../dom/when-shown.ts'
import { aloudButton, continueReading } from './aloud-button.ts'
import { findButton } from './find-button.ts'
import { resumeReading } from './resume-reading.ts'
import { noteRead, shelfButton } from './shelf-button.ts'
import { sizeButtons, sizeShown } from './size-buttons.ts'

/**
 * The line of words under a headline: 字号 · 朗读 · 收藏 and, where the page has it inside, 分享; in 长辈模式
 * 大一点 · 小一点 · 朗读 and 发给家人. What a word opens stands below the line, in the flow.
 */
class ArticleControls extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('button')) return
    const sizes = controlGroup('字号', [...sizeButtons(), sizeShown()], false)
    const size = opener('字号', sizes)
    for (const element of [size, sizes]) element.classList.add('not-elder')
    const steps = sizeButtons()
    for (const step of steps) step.className = 'elder-only'
    const shelf = shelfButton(this)
    shelf.className = 'not-elder'
    this.prepend(size, ...steps, aloudButton(this), shelf, ...findButton(), ...shareLinks())
    this.append(sizes)
    resumeReading(this)
    whenShown(() => {
      noteRead(this)
      continueReading(this)
    })
  }
}

/** 分享, in 长辈模式 发给家人; the panel at the foot of the article does what `#share` asks for. */
function shareLinks(): HTMLAnchorElement[] {
  if (!document.querySelector('#share')) return []
  const link = (word: string, className: string) => {
    const element = document.createElement('a')
    element.href = '#share'
    element.textContent = word
    element.className = `target ${className}`
    return element
  }
  const toFamily = link('发给家人', 'elder-only')
  toFamily.dataset.elder = ''
  return [link('分享', 'not-elder'), toFamily]
}

customElements.define('article-controls', ArticleControls)
