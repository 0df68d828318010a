import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { deskFolder } from '../edit/kept-drafts.ts'

/** Where files lie that were dropped and are not imported yet. */
export function trayFolder(directory: string): string {
  return deskFolder(directory, 'tray')
}

/** Names of the files in the tray. */
export function listTray(directory: string): readonly string[] {
  const folder = trayFolder(directory)
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : []
}

/** Takes a file out of the tray. */
export function dropFromTray(directory: string, name: string): void {
  if (listTray(directory).includes(name)) rmSync(path.join(trayFolder(directory), name), { force: true })
}
