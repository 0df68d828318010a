import { PublishError } from '../../build/publish-error.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import { tryAgain } from '../host/try-again.ts'
import type { PurgeSettings } from './deploy-settings.ts'

/**
 * Has a CDN forget addresses by the call that `purge` in `deploy.yml` describes, so many of them at a time. Throws
 * `PublishError` if a call is refused: what was uploaded stays.
 */
export async function purgeAddresses(
  addresses: readonly string[],
  settings: PurgeSettings,
  pause = 2000,
): Promise<void> {
  const { url, method, headers, body } = settings
  const most = /\{address\}/.test(url + (body ?? '')) ? 1 : settings.most
  for (let from = 0; from < addresses.length; from += most) {
    const some = addresses.slice(from, from + most)
    const filled = body === undefined ? {} : { body: fill(body, some) }
    await call(fill(url, some, encodeURIComponent), { method, headers, ...filled }, pause)
  }
}

/** Puts addresses in their places: `{addresses}` as a list in JSON, `{lines}` one a line, `{address}` the only one. */
function fill(template: string, addresses: readonly string[], encode = (text: string) => text): string {
  return template.replace(/\{(addresses|lines|address)\}/g, (_, place: string) => {
    if (place === 'addresses') return encode(JSON.stringify(addresses))
    if (place === 'lines') return encode(addresses.join('\n'))
    // A whole address stands by itself where the call goes to the server that is to forget it.
    return template.startsWith('{address}') ? (addresses[0] ?? '') : encode(addresses[0] ?? '')
  })
}

async function call(url: string, init: RequestInit, pause: number): Promise<void> {
  const { host } = new URL(url)
  const ask = async () => {
    const fault = await send(url, init)
    if (fault === undefined) return
    throw new PublishError(
      inTerminalLanguage({
        zh: `purge ${host}：CDN 没有接受刷新（${fault}）；已经上传的不受影响，请到控制台手动刷新`,
        en: `purge ${host}: was refused (${fault}); what was uploaded stays, have the CDN forget the addresses by hand`,
      }),
    )
  }
  await tryAgain(ask, { tries: 4, isWorthIt: () => true, pause })
}

async function send(url: string, init: RequestInit): Promise<string | undefined> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) })
    if (response.ok) return undefined
    return `${response.status} ${(await response.text()).slice(0, 200)}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
