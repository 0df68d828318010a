const sizes = ['16', '17', '18', '20', '22', '24', '28', '30']
const themes = [
  ['day', '日间'],
  ['sepia', '护眼'],
  ['night', '夜间'],
] as const

type Setting = 'theme' | 'size' | 'mode'

/** 字号, 日间/护眼/夜间 and 长辈模式, kept on the device. The page itself was set before its first paint. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const details = document.createElement('details')
    const summary = document.createElement('summary')
    summary.textContent = '阅读设置'
    const panel = document.createElement('div')
    panel.setAttribute('role', 'group')
    panel.setAttribute('aria-label', '阅读设置')
    panel.append(
      button('大一点', () => step(1)),
      button('小一点', () => step(-1)),
      ...themes.map(([theme, word]) => choice(word, 'theme', theme)),
      choice('长辈模式（大字）', 'mode', 'elder'),
    )
    details.append(summary, panel)
    this.replaceChildren(details)
    update(this)
  }
}

function button(word: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = word
  element.addEventListener('click', act)
  return element
}

/** A button that is on while its setting has its value; pressed again it returns to the device's own. */
function choice(word: string, setting: Setting, value: string): HTMLButtonElement {
  const element = button(word, () =>
    set(setting, root.getAttribute(`data-${setting}`) === value ? '' : value),
  )
  element.dataset.setting = setting
  element.dataset.value = value
  return element
}

const root = document.documentElement

function step(by: 1 | -1) {
  const standard = root.dataset.mode === 'elder' ? '24' : '18'
  const place = sizes.indexOf(root.dataset.size ?? standard) + by
  const size = sizes[place]
  if (size) set('size', size)
}

function set(setting: Setting, value: string) {
  if (value) root.setAttribute(`data-${setting}`, value)
  else root.removeAttribute(`data-${setting}`)
  keep()
  for (const element of document.querySelectorAll('reading-settings')) update(element)
}

// Where storage is refused the choice holds for this page.
function keep() {
  const { theme, size, mode } = root.dataset
  try {
    localStorage.setItem('reading', JSON.stringify({ theme, size, mode }))
  } catch {}
}

function update(element: Element) {
  for (const choice of element.querySelectorAll<HTMLButtonElement>('[data-setting]')) {
    const { setting, value } = choice.dataset
    choice.setAttribute('aria-pressed', String(root.getAttribute(`data-${setting}`) === value))
  }
}

customElements.define('reading-settings', ReadingSettings)
