import { elderSizes, readingChoices } from '../../../../lib/reading-choices.ts'
import { parseStored, readStored, store } from './storage.ts'

export type SettingName = keyof typeof readingChoices
export type Settings = { [Name in SettingName]?: string }

export const settingNames = Object.keys(readingChoices) as readonly SettingName[]

/** Settings as they were stored: what is no setting, or no value of one, is left out. */
export function parseSettings(stored: string | null | undefined): Settings {
  const settings: Settings = {}
  const found = parseStored(stored)
  for (const name of settingNames) {
    const value = found[name]
    if (typeof value === 'string' && isValue(name, value)) settings[name] = value
  }
  return settings
}

function isValue(name: SettingName, value: string): boolean {
  return (readingChoices[name] as readonly string[]).includes(value)
}

/** The setting that holds on this page, `''` if none was chosen. */
export function getSetting(name: SettingName): string {
  return document.documentElement.getAttribute(`data-${name}`) ?? ''
}

/** Changes what is given, `''` being the default again, stores all on the device, and tells the page's elements. */
export function changeSettings(changed: Settings): void {
  show(changed)
  // Where storage is refused the choice holds for this page.
  store('reading', Object.fromEntries(settingNames.map((name) => [name, getSetting(name) || undefined])))
  tellPage()
}

/** Everything as if nothing had ever been chosen. */
export function resetSettings(): void {
  changeSettings(Object.fromEntries(settingNames.map((name) => [name, ''])))
}

/** Takes over what was chosen on another page while this one waited for 返回, or was drawn ahead. */
export function showStoredSettings(): void {
  const stored = readStored('reading')
  if (stored === undefined) return
  const settings = parseSettings(stored)
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
  return elderSizes.find((size) => size === chosen) ?? elderSizes[0] ?? ''
}

/** The next size up (1) or down (-1), if there is one. */
export function nextSize(by: 1 | -1): string | undefined {
  const sizes: readonly string[] = getSetting('mode') === 'elder' ? elderSizes : readingChoices.size
  return sizes[sizes.indexOf(bodySize()) + by]
}
