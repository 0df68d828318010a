import type { Engine } from './driver.ts'
import { firefox } from './firefox.ts'
import { oldChromium } from './old-chromium.ts'
import { webkitGtk } from './webkit-gtk.ts'
import { webkitWpe } from './webkit-wpe.ts'

/** Every engine that the journey is made in, by the name of its file in tests/journeys. */
export const engines: Readonly<Record<string, Engine>> = {
  'old-chromium': oldChromium,
  firefox,
  'webkit-gtk': webkitGtk,
  'webkit-wpe': webkitWpe,
}
