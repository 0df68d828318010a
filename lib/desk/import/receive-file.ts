import { existsSync, readdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { limits } from '../../import/read/limits.ts'
import { writeAside } from '../../store/write-aside.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'
import { placeOfFile } from '../edit/desk-path.ts'
import { readBytes } from '../server/read-request.ts'
import { trayFolder } from './tray.ts'

/** What comes as a picture, by its first bytes; a telephone's HEIC has to be exported first. */
const pictures: readonly (readonly [string, RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftypavif/],
]

/**
 * Takes a file that was dropped: `tray/<name>` for the import, `photo/<article>/<name>` for a picture, which is laid beside its
 * article under a name of its own. Gives the name it got.
 */
export async function receiveFile(
  desk: Desk,
  where: string,
  request: IncomingMessage,
): Promise<{ readonly file: string }> {
  const [, kind = '', article = '', typed = ''] =
    /^(tray|photo)\/(?:([a-z0-9-]+\/\d\d\/\d{2,3})\/)?([^/\\]+)$/.exec(where) ?? []
  const name = typed.replace(/[\p{Cc}<>:"|?*]/gu, '-').replace(/^\.+/, '')
  if (name === '') throw new DeskError('没有这个去处')
  const bytes = await readBytes(request, limits.fileBytes)
  if (kind === 'photo') return { file: savePhoto(desk, article, name, bytes) }
  refuseHeic(bytes, name)
  writeAside(path.join(trayFolder(desk.directory), name), bytes)
  return { file: name }
}

function savePhoto(desk: Desk, article: string, name: string, bytes: Buffer): string {
  refuseHeic(bytes, name)
  const start = bytes.subarray(0, 32).toString('latin1')
  const format = pictures.find(([, shape]) => shape.test(start))?.[0]
  if (!format) throw new DeskError(`${name} 不是能登的图片；请导出为 JPEG 或 PNG`)
  const place = placeOfFile(desk.directory, `issues/${article}.md`)
  if (!existsSync(place)) throw new DeskError(`没有这篇稿件：${article}`)
  const folder = path.dirname(place)
  const number = path.basename(place, '.md')
  const taken = readdirSync(folder).flatMap(
    (other) => new RegExp(`^${number}-(\\d+)\\.`).exec(other)?.[1] ?? [],
  )
  const file = `${number}-${Math.max(0, ...taken.map(Number)) + 1}.${format}`
  writeAside(path.join(folder, file), bytes)
  return file
}

function refuseHeic(bytes: Buffer, name: string): void {
  if (/^[\s\S]{4}ftyp(?:hei[cxms]|mif1|msf1|hev[cx])/.test(bytes.subarray(0, 16).toString('latin1')))
    throw new DeskError(`${name} 是 HEIC；请在手机或电脑上导出为 JPEG 再用`)
}
