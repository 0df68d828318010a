import {
  changeSettings,
  getSetting,
  resetSettings,
  type SettingName,
  whenSettingsChange,
} from '../device/settings.ts'
import { button } from '../dom/button.ts'
import { controlGroup, opener } from '../dom/control-group.ts'
import { hasTraditional } from './asked-for.ts'
import { showHelp } from './keys.ts'
import { sizeButtons, sizeShown } from './size-buttons.ts'

/** 阅读设置: 日间, 护眼, 夜间 first, the rest under 更多. It opens in its line and covers nothing. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    if (this.childElementCount > 0) return
    const panel = document.createElement('div')
    const word = opener('设置', panel, '阅读设置')
    // Thirty buttons that most pages never show.
    word.addEventListener('click', () => fill(panel), { once: true })
    this.append(word, panel)
  }
}

function fill(panel: HTMLElement): void {
  panel.append(
    controlGroup('颜色', [
      choice('日间', 'theme', 'day'),
      choice('护眼', 'theme', 'sepia'),
      choice('夜间', 'theme', 'night'),
    ]),
    controlGroup('字号', [...sizeButtons(), sizeShown()]),
    controlGroup('大字', [choice('长辈模式（大字）', 'mode', 'elder')]),
    more(),
  )
  whenSettingsChange(() => showChoices(panel))
}

function more(): HTMLElement {
  const details = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = '更多'
  details.append(
    summary,
    controlGroup('其他颜色', [
      choice('纸', 'theme', 'paper'),
      choice('豆沙绿', 'theme', 'green'),
      choice('高对比', 'theme', 'contrast'),
      choice('跟随系统', 'theme', ''),
    ]),
    controlGroup('正文', [choice('黑体', 'face', ''), choice('宋体', 'face', 'serif')]),
    controlGroup('行距', [
      choice('紧', 'leading', 'tight'),
      choice('适中', 'leading', ''),
      choice('松', 'leading', 'loose'),
    ]),
    ...(hasTraditional()
      ? [controlGroup('字形', [choice('简', 'script', ''), choice('繁', 'script', 'hant')])]
      : []),
    controlGroup('阅读进度线', [choice('不显示', 'progress', ''), choice('显示', 'progress', 'on')]),
    controlGroup('快捷键', [
      choice('开', 'keys', ''),
      choice('关', 'keys', 'off'),
      button('看快捷键', '看快捷键', () => void showHelp()),
    ]),
    controlGroup('全部设置', [button('恢复原样', '恢复原样', resetSettings)]),
  )
  return details
}

/** A button that is on while its setting has its value; 长辈模式 is switched off by the same button. */
function choice(word: string, setting: SettingName, value: string): HTMLButtonElement {
  const element = button(word, word, () => {
    const isOff = setting === 'mode' && getSetting(setting) === value
    changeSettings({ [setting]: isOff ? '' : value })
  })
  element.dataset.setting = setting
  element.dataset.value = value
  return element
}

function showChoices(element: Element): void {
  for (const choice of element.querySelectorAll<HTMLButtonElement>('[data-setting]')) {
    const { setting, value } = choice.dataset
    choice.setAttribute('aria-pressed', String(getSetting(setting as SettingName) === value))
  }
}

customElements.define('reading-settings', ReadingSettings)
