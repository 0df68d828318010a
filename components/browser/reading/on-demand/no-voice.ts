import { getSetting } from '../device/settings.ts'
import { button } from '../dom/button.ts'
import { copyText } from '../dom/copy-text.ts'

const screenReader = '或打开手机的“屏幕朗读”'
const inWeChat = `微信里不能朗读。请点右上角“···”，选“在浏览器打开”；${screenReader}`
const elsewhere = `这个浏览器不能朗读。请换一个浏览器打开，${screenReader}`

/**
 * What to do where the browser has no voice. The address that another browser will be given keeps 长辈模式,
 * which is stored in this one only, and the paragraph that is being read.
 */
export function explainNoVoice(article: Element): void {
  const address = addressToOpen(article)
  try {
    history.replaceState(history.state, '', address)
  } catch {}
  let note = article.querySelector('.no-voice')
  if (note) return
  note = document.createElement('div')
  note.className = 'no-voice'
  note.setAttribute('role', 'status')
  article.querySelector('article-controls')?.append(note)
  const sentence = document.createElement('p')
  sentence.textContent = /MicroMessenger/i.test(navigator.userAgent) ? inWeChat : elsewhere
  const line = document.createElement('p')
  line.append(
    address.href,
    button('复制链接', '复制链接', async (self) => {
      self.textContent = (await copyText(address.href)) ? '已复制' : '请长按地址复制'
    }),
  )
  note.append(sentence, line)
}

function addressToOpen(article: Element): URL {
  const address = new URL(location.href)
  if (getSetting('mode') === 'elder') address.searchParams.set('mode', 'elder')
  if (!address.hash) {
    const paragraph = firstInView(article)
    if (paragraph) address.hash = paragraph
  }
  return address
}

/** The paragraph at the top of the window, unless the reader is still above the text. */
function firstInView(article: Element): string | undefined {
  const paragraphs = [...article.querySelectorAll('.body p[id]')]
  if ((paragraphs[0]?.getBoundingClientRect().top ?? 0) > 0) return undefined
  return paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > innerHeight / 10)?.id
}
