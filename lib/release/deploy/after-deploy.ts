import { tell } from '../../build/tell.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import type { Host } from '../host/host.ts'
import { addressAt, compareServed } from './compare-served.ts'
import type { HostSettings } from './deploy-settings.ts'
import type { Deployed } from './deploy-site.ts'
import { purgeAddresses } from './purge-addresses.ts'

const mostTold = 10

/**
 * Has the CDN forget what was changed and removed, by the call in `deploy.yml`. Gives the addresses that somebody has to
 * paste into its console, where there is no such call.
 */
export async function purge(settings: HostSettings, paths: readonly string[]): Promise<readonly string[]> {
  const { url, purge: call } = settings
  if (url === undefined || call === 'none' || paths.length === 0) return []
  const addresses = paths.map((path) => addressAt(url, path))
  if (call === undefined) return addresses
  await purgeAddresses(addresses, call)
  tell(
    inTerminalLanguage({
      zh: `已通知 CDN 刷新 ${addresses.length} 个网址`,
      en: `purged: ${addresses.length} addresses`,
    }),
  )
  return []
}

/** How many addresses were touched and asked for, and how many answered with what is not the new site's. */
export interface Compared {
  readonly touched: number
  readonly asked: number
  readonly wrong: number
}

/** Compares what is served with what was put there; where no address is known, what lies there. Tells the differences. */
export async function compareDeployed(
  host: Host,
  { url }: HostSettings,
  deployed: Deployed,
): Promise<Compared> {
  const { plan, site } = deployed
  if (url === undefined) return await compareAtHost(host, deployed)
  const { asked, touched, wrong, headers } = await compareServed(url, plan, site)
  const isSample = asked < touched
  tell(
    inTerminalLanguage({
      zh: `已核对 ${url} 的 ${asked} 个网址${isSample ? `（改动的共 ${touched} 个：删去的都核对，写上的隔几个取一个）` : ''}，${wrong.length} 个不对`,
      en: `compared: ${asked} addresses of ${url}${isSample ? ` (of ${touched}: a sample of what was put, all that was removed)` : ''}, ${wrong.length} not as they should be`,
    }),
  )
  tellSome(wrong, inTerminalLanguage({ zh: '还是旧的', en: 'have old bytes' }))
  tellSome(
    headers,
    inTerminalLanguage({
      zh: '的响应头与 _headers 要求的不同；服务器的写法见 lib/release/README.md',
      en: 'have other headers than _headers asks for; the texts for servers are in lib/release/README.md',
    }),
  )
  return { asked, touched, wrong: wrong.length }
}

async function compareAtHost(host: Host, { plan, site }: Deployed): Promise<Compared> {
  const files = [...plan.add, ...plan.change].flatMap((path) => site.get(path) ?? [])
  const others = await host.findOther(files)
  tell(
    inTerminalLanguage({
      zh: `已核对 ${host.place} 的 ${files.length} 个文件，${others.length} 个不对；deploy.yml 里写了 url，就能核对读者收到的`,
      en: `compared: ${files.length} files at ${host.place}, ${others.length} not as they should be; with \`url\` in deploy.yml it would be compared what readers are sent`,
    }),
  )
  tellSome(others, inTerminalLanguage({ zh: '在那里不一样', en: 'have other bytes there' }))
  return { asked: files.length, touched: files.length, wrong: others.length }
}

function tellSome(lines: readonly string[], what: string): void {
  if (lines.length === 0) return
  for (const line of lines.slice(0, mostTold)) tell(`  ${line}`)
  if (lines.length > mostTold)
    tell(
      inTerminalLanguage({
        zh: `  另有 ${lines.length - mostTold} 个${what}`,
        en: `  and ${lines.length - mostTold} more ${what}`,
      }),
    )
}
