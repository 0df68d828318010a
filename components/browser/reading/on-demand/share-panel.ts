import { button } from '../dom/button.ts'
import { copyText } from '../dom/copy-text.ts'
import { pageAddress } from '../dom/page-address.ts'
import { say } from '../dom/say.ts'
import { shelfButton } from '../elements/shelf-button.ts'

const inWeChat = /MicroMessenger/i.test(navigator.userAgent)
// WeChat lets no page share, whatever its browser claims.
const isNative = !inWeChat && 'share' in navigator

/** 分享 by the system where it can, else by copying; in WeChat a hint and the pictures. */
class SharePanel extends HTMLElement {
  connectedCallback() {
    const ways = this.querySelector('[data-ways]')
    if (isNative || inWeChat)
      ways?.prepend(button('复制链接', '复制标题和链接', (self) => void this.copy(self)))
    ways?.prepend(button('分享', '分享本页', (self) => void this.share(self)))
    const controls = document.querySelector<HTMLElement>('article-controls')
    if (controls) ways?.append(shelfButton(controls))
    this.querySelector('[data-elder]')?.addEventListener('click', (event) => {
      event.preventDefault()
      void this.share(event.currentTarget as HTMLElement, '?mode=elder')
    })
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLElement>('a[href="#share"]')
      if (!link) return
      // The address that WeChat passes on is the page's: it must not end in `#share`.
      event.preventDefault()
      if (inWeChat) this.scrollIntoView()
      void this.share(link, link.hasAttribute('data-elder') ? '?mode=elder' : '')
    })
  }

  private async share(self: HTMLElement, query = '') {
    if (inWeChat) this.unfold()
    if (!isNative) return this.copy(self, query)
    const [title = '', ...lines] = this.lines(query)
    const url = lines.pop() ?? ''
    try {
      await navigator.share({ title, text: [title, ...lines].join('\n'), url })
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) await this.copy(self, query)
    }
  }

  private async copy(self: HTMLElement, query = '') {
    const copied = await copyText(this.lines(query).join('\n'))
    sayAWhile(self, copied ? '已复制，到微信里长按粘贴' : '请长按文字复制')
  }

  /** The lines as they stand in the panel, the address last. */
  private lines(query: string): readonly string[] {
    const words = this.querySelector('[data-lines]')?.textContent?.split('\n') ?? []
    return [...words.filter((line) => !/^https?:/.test(line)), pageAddress() + query]
  }

  private unfold() {
    for (const details of this.querySelectorAll('details')) details.open = true
    if (this.querySelector('[role=status]')) return
    const hint = document.createElement('p')
    hint.setAttribute('role', 'status')
    hint.textContent = '点右上角“···”转发'
    this.prepend(hint)
  }
}

/** The control takes its own word back after a while. */
function sayAWhile(self: HTMLElement, words: string): void {
  const own = self.textContent
  if (own === words) return
  say(self, words)
  setTimeout(() => {
    self.textContent = own
  }, 4000)
}

customElements.define('share-panel', SharePanel)
