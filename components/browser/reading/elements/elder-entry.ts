import { changeSettings, getSetting, whenSettingsChange } from '../device/settings.ts'
import { button } from '../dom/button.ts'

/** 长辈模式（大字） as one word on the front page, pressed again to leave it. */
class ElderEntry extends HTMLElement {
  connectedCallback() {
    if (this.childElementCount > 0) return
    const entry = button('长辈模式（大字）', '长辈模式（大字）', () =>
      changeSettings({ mode: getSetting('mode') ? '' : 'elder' }),
    )
    whenSettingsChange(() => entry.setAttribute('aria-pressed', String(getSetting('mode') === 'elder')))
    this.append(entry)
  }
}

customElements.define('elder-entry', ElderEntry)
