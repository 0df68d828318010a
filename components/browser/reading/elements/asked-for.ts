import { idOfUrl, isListUrl } from '../../../../lib/urls.ts'
import { changeSettings, getSetting, whenSettingsChange } from '../device/settings.ts'
import { whenShown } from '../dom/when-shown.ts'

/** Whether the route shows texts that publish has made a map to 繁体 for: article, 版, issue or list. */
export function hasTraditional(): boolean {
  const { pathname } = location
  return isListUrl(pathname) || idOfUrl(pathname) !== undefined
}

let script = ''
let isChosenHere = false

// What only a reader who asks for it needs, fetched once it is asked for: 繁体 and the progress line.
whenShown(() =>
  whenSettingsChange(() => {
    if (hasTraditional() && getSetting('script') !== script) void changeScript(isChosenHere)
    if (getSetting('progress'))
      void import('../on-demand/progress-line.ts').then(({ showProgress }) => watchProgress(showProgress))
    isChosenHere = true
  }),
)

async function changeScript(isChosen: boolean): Promise<void> {
  script = getSetting('script')
  try {
    const { showSource, showTraditional } = await import('../on-demand/traditional-script.ts')
    if (script === 'hant') await showTraditional()
    else showSource()
  } catch {
    // Without a connection the text stays as it is, and the setting says so; a choice made on another page stays.
    if (isChosen) changeSettings({ script: '' })
  }
}

let isWatched = false

function watchProgress(show: () => void): void {
  if (isWatched) return
  isWatched = true
  whenSettingsChange(show)
}
