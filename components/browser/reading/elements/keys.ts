import { searchUrl } from '../../../../lib/urls.ts'
import { changeSettings, getSetting, nextSize } from '../device/settings.ts'
import { canFind, openFind } from './find-button.ts'

const themeOrder = ['day', 'sepia', 'night']

/** What a single key does; off in fields, with other keys held, and when the reader switched them off. */
const acts: Readonly<Record<string, () => void>> = {
  '+': () => step(1),
  '=': () => step(1),
  '-': () => step(-1),
  t: () => changeSettings({ theme: themeOrder[themeOrder.indexOf(getSetting('theme')) + 1] ?? 'day' }),
  r: () => document.querySelector<HTMLElement>('[data-key=r]')?.click(),
  l: () => void import('../on-demand/paragraph-tools.ts').then(({ stepOn }) => stepOn()),
  '/': search,
  arrowleft: () => follow('prev'),
  arrowright: () => follow('next'),
  '?': () => void showHelp(),
}

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  if (getSetting('keys') === 'off' || !(target instanceof Element)) return
  if (target.closest('input, textarea, select, dialog[open], audio, video, [contenteditable]')) return
  const act = acts[key.toLowerCase()]
  if (!act) return
  event.preventDefault()
  act()
})

/** 快捷键 as a sheet. */
export async function showHelp(): Promise<void> {
  const { showKeysHelp } = await import('../on-demand/keys-help.ts')
  showKeysHelp()
}

function step(by: 1 | -1): void {
  const size = nextSize(by)
  if (size) changeSettings({ size })
}

function search(): void {
  const field = document.querySelector<HTMLElement>('input[type=search]')
  if (canFind()) openFind()
  else if (field) field.focus()
  else location.assign(searchUrl)
}

function follow(rel: 'prev' | 'next'): void {
  document.querySelector<HTMLElement>(`main a[rel=${rel}]`)?.click()
}
