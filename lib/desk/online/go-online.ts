import { toQrPng } from '../../sharing/qr-code.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'
import type { OnlinePlan } from '../messages.ts'
import { readHosts } from './hosts.ts'

/** What an editor says when a site goes online. */
export interface OnlineRequest {
  readonly to: string
  readonly by?: string
  readonly why?: string
  readonly after?: string
  /** Keys that were typed, by the variables that `deploy.yml` names. */
  readonly keys: Readonly<Record<string, string>>
}

/** Whether a host answers, takes a file and gives it back; in a sentence. */
export async function testHost(
  desk: Desk,
  { to, keys }: OnlineRequest,
): Promise<{ readonly isRight: boolean; readonly says: string }> {
  const code = await desk.job.run('试一试', 'lib/desk/online/test-host.ts', [knownHost(to)], keys)
  const { lines, output } = desk.job.view
  return { isRight: code === 0, says: code === 0 ? output.trim() : lines.join('\n') }
}

/** Checks and builds, and then says which articles would be new, changed and withdrawn at a host. */
export async function planOnline(desk: Desk, { to, keys }: OnlineRequest): Promise<OnlinePlan> {
  desk.preview.stop()
  const built = await desk.job.run('检查并生成', 'lib/cli/build.ts', [])
  if (built !== 0) throw new DeskError('没有生成：先改好上面列出的错误')
  const code = await desk.job.run(
    '与网站对照',
    'lib/desk/online/plan-host.ts',
    [knownHost(to), desk.out],
    keys,
  )
  const { lines, output } = desk.job.view
  if (code !== 0) throw new DeskError(lines.at(-1) ?? '没有连上网站')
  return JSON.parse(output)
}

/** Brings the site online by the one command that does; what it prints is there to be kept. */
export async function goOnline(desk: Desk, request: OnlineRequest) {
  const { to, by, why, after, keys } = request
  const { isSigned } = readHosts()
  if (isSigned && !by?.trim()) throw new DeskError('请写签发人')
  desk.preview.stop()
  const parameters = ['--to', knownHost(to), ...said('by', by), ...said('why', why), ...said('after', after)]
  const code = await desk.job.run('上线', 'lib/cli/publish.ts', parameters, keys)
  const { lines, output } = desk.job.view
  const url = readHosts().hosts.find(({ name }) => name === to)?.fields.url
  const other = /--after (\S+)/.exec(lines.join('\n'))?.[1]
  return {
    isDone: code === 0,
    output,
    ...(url !== undefined && { url, qr: qrOf(url) }),
    // Somebody else has published: whoever has their articles goes on behind them.
    ...(code !== 0 && other !== undefined && { after: other }),
  }
}

/** 全国哀悼日: greys the site at a host, or gives it its colours back; one file, and nothing is built. */
export async function mourn(desk: Desk, { to, keys }: OnlineRequest, isOn: boolean) {
  const parameters = [knownHost(to), desk.out, isOn ? 'on' : 'off']
  const code = await desk.job.run('哀悼', 'lib/desk/online/mourn-host.ts', parameters, keys)
  const { lines, output } = desk.job.view
  if (code !== 0) throw new DeskError(lines.at(-1) ?? '没有变过来')
  return { says: output.trim() }
}

function qrOf(address: string): string {
  return `data:image/png;base64,${Buffer.from(toQrPng(address)).toString('base64')}`
}

function said(name: string, value: string | undefined): readonly string[] {
  return value?.trim() ? [`--${name}=${value.trim()}`] : []
}

function knownHost(name: string): string {
  if (readHosts().hosts.some((host) => host.name === name)) return name
  throw new DeskError(`没有这个去处：${name}`)
}
