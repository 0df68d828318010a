import { changeSettings, getSetting, whenSettingsChange } from './settings.ts'
import { whenShown } from './when-shown.ts'

/** Whether the route shows texts that publish has made a map to 繁体 for: article, 版 or issue. */
export function hasTraditional(): boolean {
  return /^\/issues\/[^/]+\/(\d\d\/(\d\d\/)?)?$/.test(location.pathname)
}

let script = ''

// What only a reader who asks for it needs, fetched once it is asked for: 繁体 and the progress line.
whenShown(() =>
  whenSettingsChange(() => {
    if (hasTraditional() && getSetting('script') !== script) void changeScript()
    if (getSetting('progress'))
      void import('./progress-line.ts').then(({ showProgress }) => watchProgress(showProgress))
  }),
)

async function changeScript(): Promise<void> {
  script = getSetting('script')
  try {
    const { showSource, showTraditional } = await import('./traditional-script.ts')
    if (script === 'hant') await showTraditional()
    else showSource()
  } catch {
    // Without a connection the text stays as it is, and the setting says so.
    changeSettings({ script: '' })
  }
}

let isWatched = false

function watchProgress(show: () => void): void {
  if (isWatched) return
  isWatched = true
  whenSettingsChange(show)
}
