// The reading pages' script. Each element does its part by itself; without it the page reads all the same.
import './old-browsers.ts'
import { addStyle } from '../dom/add-style.ts'
import './article-controls.ts'
import { css } from './controls.css'
import './elder-entry.ts'
import './keys.ts'
import './offline-copy.ts'
import './paragraphs.ts'
import './print-entry.ts'
import './reading-settings.ts'
import './reading-shelf.ts'
import { showStoredSettings } from '../device/settings.ts'
import { offerLargePictures } from './large-pictures.ts'
import { addMourningStyle } from './mourning.ts'
import { watchFoot } from './near-foot.ts'
import { addSpeculationRules } from './speculation-rules.ts'

addStyle(css)

// A page that waited for 返回, or was drawn ahead of a click, may have missed a choice.
addEventListener('pageshow', ({ persisted }) => persisted && showStoredSettings())
document.addEventListener('prerenderingchange', showStoredSettings)

// In tasks of their own: a slow phone answers a touch between them.
for (const part of [addMourningStyle, offerLargePictures, watchFoot, addSpeculationRules]) setTimeout(part)

// Only a link from a search, or one that quotes words of the text, asks for it.
const asked = new URLSearchParams(location.search)
if (asked.has('at')) void import('../on-demand/marked-quotation.ts')
else if (asked.has('mark')) void import('../on-demand/marked-words.ts')
