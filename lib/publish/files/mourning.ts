import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeAside } from '../../store/write-aside.ts'

/** 全国哀悼日: the stylesheet of a site that greys it, or does nothing. */
const file = 'mourning.css'
const when = { on: '@media all {', off: '@media not all {' }

/** Whether the site in a folder is grey. */
export function isMourning(directory: string): boolean {
  const place = path.join(directory, file)
  return existsSync(place) && readFileSync(place, 'utf8').includes(when.on)
}

/** Greys the site in a folder, or gives it its colours back; touches this one file. `undefined` if the folder has none. */
export function setMourning(directory: string, word: keyof typeof when): string | undefined {
  const place = path.join(directory, file)
  if (!existsSync(place)) return undefined
  writeAside(place, readFileSync(place, 'utf8').replace(/@media (not )?all \{/, when[word]))
  return place
}
