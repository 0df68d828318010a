import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { PublishError } from '../../build/publish-error.ts'
import { contentDirectory, isInside } from '../../content/files/content-directory.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import { toUrl } from '../../urls.ts'
import type { HostSettings } from './deploy-settings.ts'

/** Refuses settings that are right by themselves, but not with this site and this machine. Throws `PublishError`. */
export function checkHost(host: HostSettings, outDirectory: string): void {
  checkUrl(host)
  if (host.kind === 'folder') checkPlace(host, outDirectory)
}

/** All links of the site begin with its folder; under another one they would lead nowhere. */
function checkUrl({ name, url }: HostSettings): void {
  if (url === undefined || new URL(url).pathname === toUrl('/')) return
  throw new PublishError(
    inTerminalLanguage({
      zh: `--to ${name}：deploy.yml 里的 url 应与网站的链接一致，但写的是 ${url}，链接以 ${toUrl('/')} 开头；在 deploy.yml 和 publication.md（或 SITE_URL）里写同一个网址`,
      en: `--to ${name}: url in deploy.yml is ${url}, but the links of the site begin with ${toUrl('/')}; write the same folder there and in SITE_URL or \`url\` of publication.md`,
    }),
  )
}

/** A site that is put into its own folder, or among what it is made from, would be taken for a part of that. */
function checkPlace(
  { name, to }: { readonly name: string; readonly to: string },
  outDirectory: string,
): void {
  const place = toReal(to)
  const near = [outDirectory, contentDirectory()]
    .map(toReal)
    .find((own) => isInside(own, place) || isInside(place, own))
  const around = isInside(place, toReal(process.cwd())) ? process.cwd() : near
  if (around === undefined) return
  throw new PublishError(
    inTerminalLanguage({
      zh: `--to ${name}：deploy.yml 里的 to 应是单独的文件夹，但 ${to} 包含 ${around}，或在它里面`,
      en: `--to ${name}: \`to\` in deploy.yml should be a folder of its own, but ${to} holds or lies in ${around}`,
    }),
  )
}

/** A path without links, as far as it is there. */
function toReal(file: string): string {
  const place = path.resolve(file)
  if (existsSync(place)) return realpathSync(place)
  const above = path.dirname(place)
  return above === place ? place : path.join(toReal(above), path.basename(place))
}
