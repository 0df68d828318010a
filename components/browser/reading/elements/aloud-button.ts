import { button } from '../dom/button.ts'

// Names the page that was reached by reading on; it lives as long as the tab.
const readOnKey = 'read-on'

/** 朗读. The part that reads is fetched as soon as the button is about to be pressed. */
export function aloudButton(controls: HTMLElement): HTMLButtonElement {
  const element = button('朗读', '朗读', () => start(controls))
  element.dataset.key = 'r'
  for (const event of ['pointerenter', 'focus']) element.addEventListener(event, load, { once: true })
  return element
}

/** Goes on reading where the article before has led here. */
export function continueReading(controls: HTMLElement): void {
  try {
    if (sessionStorage.getItem(readOnKey) !== location.pathname) return
    sessionStorage.removeItem(readOnKey)
  } catch {
    return
  }
  void read(controls)
}

function load() {
  return import('../on-demand/read-aloud.ts')
}

function start(controls: HTMLElement): void {
  // Safari speaks only what a tap has begun, and the part may still be on its way.
  if (typeof speechSynthesis === 'object' && !speechSynthesis.speaking)
    speechSynthesis.speak(new SpeechSynthesisUtterance(''))
  void read(controls)
}

async function read(controls: HTMLElement): Promise<void> {
  const { readAloud } = await load()
  readAloud(controls, readOn)
}

/** Leaves for the next article of the issue, if there is one, to be read there. */
function readOn(): boolean {
  const next = document.querySelector<HTMLAnchorElement>('main a[rel=next]')
  if (!next) return false
  try {
    sessionStorage.setItem(readOnKey, next.pathname)
  } catch {
    return false
  }
  location.assign(next.href)
  return true
}
