import { parseKept } from './parse-kept.ts'

/**
 * What a reader may choose, each with its values; without one the default of the device or the page holds. The
 * script that sets a page before its first paint (components/frame/settings-script.tsx) keeps to the same list.
 */
const values = {
  theme: ['day', 'paper', 'sepia', 'green', 'night', 'contrast'],
  mode: ['elder'],
  size: ['16', '17', '18', '20', '22', '24', '28', '30'],
  leading: ['tight', 'loose'],
  face: ['serif'],
  script: ['hant'],
  progress: ['on'],
  keys: ['off'],
  rate: ['slow', 'fast', 'faster'],
} as const

export type SettingName = keyof typeof values
export type Settings = { [Name in SettingName]?: string }

export const settingNames = Object.keys(values) as readonly SettingName[]
const storageKey = 'reading'

/** Settings as they were kept: what is no setting, or no value of one, is left out. */
export function parseSettings(kept: string | null): Settings {
  const settings: Settings = {}
  const found = parseKept(kept)
  for (const name of settingNames) {
    const value = found[name]
    if (typeof value === 'string' && isValue(name, value)) settings[name] = value
  }
  return settings
}

function isValue(name: SettingName, value: string): boolean {
  return (values[name] as readonly string[]).includes(value)
}

/** The setting that holds on this page, `''` if none was chosen. */
export function getSetting(name: SettingName): string {
  return document.documentElement.getAttribute(`data-${name}`) ?? ''
}

/** Sets what is given, `''` being the default again, keeps all on the device, and tells the page's elements. */
export function changeSettings(changed: Settings): void {
  show(changed)
  const kept = Object.fromEntries(settingNames.map((name) => [name, getSetting(name) || undefined]))
  // Where storage is refused the choice holds for this page.
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept))
  } catch {}
  tellPage()
}

/** Everything as if nothing had ever been chosen. */
export function resetSettings(): void {
  changeSettings(Object.fromEntries(settingNames.map((name) => [name, ''])))
}

/** Takes over what was chosen on another page while this one was kept or drawn ahead. */
export function showKeptSettings(): void {
  let kept: string | null
  try {
    kept = localStorage.getItem(storageKey)
  } catch {
    return
  }
  const settings = parseSettings(kept)
  show(Object.fromEntries(settingNames.map((name) => [name, settings[name] ?? ''])))
  tellPage()
}

function show(settings: Settings): void {
  const root = document.documentElement
  for (const [name, value] of Object.entries(settings)) {
    if (value) root.setAttribute(`data-${name}`, value)
    else root.removeAttribute(`data-${name}`)
  }
}

const changeEvent = 'settingschange'

function tellPage(): void {
  document.dispatchEvent(new Event(changeEvent))
}

/** Calls back now and after each change. */
export function whenSettingsChange(act: () => void): void {
  document.addEventListener(changeEvent, act)
  act()
}

/** Size of the body in px at the browser's own text size; 长辈模式 knows only the three largest. */
export function bodySize(): string {
  const chosen = getSetting('size')
  if (getSetting('mode') !== 'elder') return chosen || '18'
  return chosen === '28' || chosen === '30' ? chosen : '24'
}

/** The next size up (1) or down (-1), if there is one. */
export function nextSize(by: 1 | -1): string | undefined {
  const sizes: readonly string[] = getSetting('mode') === 'elder' ? values.size.slice(-3) : values.size
  return sizes[sizes.indexOf(bodySize()) + by]
}
