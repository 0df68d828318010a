import { aloudButton, continueReading } from './aloud-button.ts'
import { controlGroup, opener } from './control-group.ts'
import { sizeButtons, sizeShown } from './size-buttons.ts'
import { whenShown } from './when-shown.ts'

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
    this.prepend(size, ...steps, aloudButton(this))
    this.append(sizes)
    whenShown(() => continueReading(this))
  }
}

customElements.define('article-controls', ArticleControls)
