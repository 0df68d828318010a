import path from 'node:path'
import { inTerminalLanguage } from '../../problems/language.ts'
import type {
  FolderSettings,
  HostSettings,
  PurgeSettings,
  RsyncSettings,
  S3Settings,
} from './deploy-settings.ts'
import type { YamlFields } from './yaml-fields.ts'

/** A host of `deploy.yml` by its fields; `folder` is where that file lies. Throws `PublishError`. */
export function parseHost(name: string, fields: YamlFields, folder: string): HostSettings {
  const kind = fields.choice('kind', ['folder', 'rsync', 's3'])
  if (kind === undefined)
    return fields.fail(
      'kind',
      inTerminalLanguage({
        zh: '应写明，但没有写；写 `kind: folder`、`rsync` 或 `s3`',
        en: 'is missing; write `kind: folder`, `rsync` or `s3`',
      }),
    )
  const url = withSlash(fields.address('url'))
  const purge = parsePurge(fields)
  const every = { name, ...(url !== undefined && { url }), ...(purge && { purge }) }
  const host = { folder: parseFolder, rsync: parseRsync, s3: parseS3 }[kind](fields, folder)
  fields.end(`a host of the kind ${kind}`)
  return { ...every, ...host }
}

type Own<Settings> = Omit<Settings, 'name' | 'url' | 'purge'>

function parseFolder(fields: YamlFields, folder: string): Own<FolderSettings> {
  return { kind: 'folder', to: path.resolve(folder, fields.needed('to', '/srv/paper')) }
}

function parseRsync(fields: YamlFields, folder: string): Own<RsyncSettings> {
  const to = fields.needed('to', 'paper@host:/srv/paper')
  // Else rsync would read it as one of its options.
  if (to.startsWith('-'))
    fields.fail(
      'to',
      inTerminalLanguage({
        zh: `应写成 paper@host:/srv/paper 这样，但是“${to}”`,
        en: `should be a place such as paper@host:/srv/paper, but is ${to}`,
      }),
    )
  const [port, identity] = [fields.text('port'), fields.text('identity')]
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    fields.fail(
      'port',
      inTerminalLanguage({ zh: `应是数，但是“${port}”`, en: `should be a number, but is ${port}` }),
    )
  const isFar = /^[^/]+:/.test(to)
  return {
    kind: 'rsync',
    to: (isFar ? to : path.resolve(folder, to)).replace(/\/*$/, '/'),
    ...(port !== undefined && { port }),
    ...(identity !== undefined && { identity: path.resolve(folder, identity) }),
  }
}

function parseS3(fields: YamlFields): Own<S3Settings> {
  const endpoint = fields.address('endpoint')
  if (endpoint === undefined)
    return fields.fail(
      'endpoint',
      inTerminalLanguage({
        zh: '应写明，但没有写；写 `endpoint: https://…`',
        en: 'is missing; write `endpoint: https://…`',
      }),
    )
  const bucket = fields.needed('bucket', 'paper')
  if (!/^[a-z0-9][\w.-]+$/i.test(bucket))
    fields.fail(
      'bucket',
      inTerminalLanguage({
        zh: `应是存储桶的名字，但是“${bucket}”`,
        en: `should be the name of a bucket, but is ${bucket}`,
      }),
    )
  const within = (fields.text('folder') ?? '').replace(/^\/+|\/+$/g, '')
  const token = fields.text('token')
  return {
    kind: 's3',
    endpoint: endpoint.replace(/\/+$/, ''),
    region: fields.text('region') ?? 'us-east-1',
    bucket,
    style: fields.choice('style', ['host', 'path']) ?? 'host',
    folder: within === '' ? '' : `${within}/`,
    key: fields.needed('key', '$ACCESS_KEY_ID'),
    secret: fields.needed('secret', '$ACCESS_KEY_SECRET'),
    ...(token !== undefined && { token }),
  }
}

/** How many addresses a call takes where it is not said: Cloudflare's limit. */
const mostOfCall = 30

function parsePurge(fields: YamlFields): PurgeSettings | 'none' | undefined {
  if (fields.isText('purge')) return fields.choice('purge', ['none'])
  const call = fields.map('purge')
  if (!call) return undefined
  const url =
    call.address('url') ??
    call.fail(
      'url',
      inTerminalLanguage({
        zh: '应写明，但没有写；写 `url: https://…`',
        en: 'is missing; write `url: https://…`',
      }),
    )
  const headers = call.map('headers')
  const entries = headers?.names().map((name) => [name, headers.needed(name, '…')] as const) ?? []
  const most = call.text('most') ?? String(mostOfCall)
  if (!/^[1-9]\d*$/.test(most))
    call.fail(
      'most',
      inTerminalLanguage({ zh: `应是数，但是“${most}”`, en: `should be a number, but is ${most}` }),
    )
  const body = call.text('body')
  const method = call.text('method') ?? 'POST'
  if (!/\{(addresses|lines|address)\}/.test(url + (body ?? ''))) {
    call.fail(
      'url',
      inTerminalLanguage({
        zh: '或 body 里应有 {addresses}、{lines} 或 {address}，但都没有',
        en: 'or body should have {addresses}, {lines} or {address} in it, but has none of them',
      }),
    )
  }
  call.end('purge')
  const known = { url, method, headers: Object.fromEntries(entries), most: Number(most) }
  return body === undefined ? known : { ...known, body }
}

function withSlash(address: string | undefined): string | undefined {
  return address?.replace(/\/*$/, '/')
}
