/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import type { HostForm, Hosts } from '../../../../lib/desk/messages.ts'
import { ask } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { useDoing } from '../frame/use-doing.ts'

const kinds = [
  ['folder', '本机或挂载的文件夹'],
  ['rsync', '自己的服务器（ssh）'],
  ['s3', '对象存储：阿里云 OSS、腾讯云 COS、华为云 OBS、MinIO'],
] as const

type Asked = readonly (readonly [name: string, label: string, example: string])[]

const url: Asked = [['url', '读者用的网址', 'https://paper.example/']]

const fieldsOfKind: Readonly<Record<HostForm['kind'], Asked>> = {
  folder: [['to', '文件夹', '/srv/paper'], ...url],
  rsync: [
    ['to', '服务器和文件夹', 'paper@203.0.113.5:/srv/paper'],
    ['port', '端口', '22'],
    ['identity', 'ssh 密钥文件', ''],
    ...url,
  ],
  s3: [
    ['endpoint', '外网端点', 'https://s3.oss-cn-hangzhou.aliyuncs.com'],
    ['region', '地域', 'cn-hangzhou'],
    ['bucket', '桶', 'paper'],
    ['style', '桶名的写法（host 或 path，不写就是 host）', 'host'],
    ['folder', '桶里的文件夹', ''],
    ...url,
  ],
}

interface HostEditorProps {
  readonly hosts: Hosts
  readonly onSaved: () => void
}

/** Where the site goes; it is written into `deploy.yml`, the keys are not. */
export function HostEditor({ hosts, onSaved }: HostEditorProps) {
  const first = hosts.hosts[0] ?? { name: 'web', kind: 'folder' as const, fields: {} }
  const [form, setForm] = useState<HostForm>(first)
  const [isSigned, setIsSigned] = useState(hosts.isSigned)
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({})
  const [says, setSays] = useState<string | undefined>()
  const { isBusy, error, run } = useDoing()
  const set = (name: string, value: string) => setForm({ ...form, fields: { ...form.fields, [name]: value } })
  const saved = hosts.hosts.find(({ name }) => name === form.name)
  const save = (event: Event) => {
    event.preventDefault()
    run(async () => {
      await ask('host-save', { ...form, isSigned })
      setSays('已存')
      onSaved()
    })
  }
  return (
    <form onSubmit={save} aria-labelledby="host-title">
      <h2 id="host-title">网站放在哪里</h2>
      {hosts.hosts.length > 0 && (
        <p class="row">
          {hosts.hosts.map((host) => (
            <button
              type="button"
              key={host.name}
              aria-pressed={host.name === form.name}
              onClick={() => setForm(host)}
            >
              {host.name}
            </button>
          ))}
          <button type="button" onClick={() => setForm({ name: '', kind: 'folder', fields: {} })}>
            另加一处
          </button>
        </p>
      )}
      <label class="field">
        <span>名字</span>
        <input
          required
          value={form.name}
          onInput={({ currentTarget }) => setForm({ ...form, name: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>种类</span>
        <select
          value={form.kind}
          onChange={({ currentTarget }) =>
            setForm({ ...form, kind: kinds.find(([kind]) => kind === currentTarget.value)?.[0] ?? 'folder' })
          }
        >
          {kinds.map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {fieldsOfKind[form.kind].map(([name, label, example]) => (
        <label class="field" key={`${form.kind} ${name}`}>
          <span>{label}</span>
          <input
            value={form.fields[name] ?? ''}
            placeholder={example}
            onInput={({ currentTarget }) => set(name, currentTarget.value)}
          />
        </label>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={isSigned}
          onChange={({ currentTarget }) => setIsSigned(currentTarget.checked)}
        />{' '}
        先审后发：每次上线必须写签发人
      </label>
      {saved?.asks?.map((variable) => (
        <label class="field" key={variable}>
          <span>试一试要用的 {variable}</span>
          <input
            type="password"
            autocomplete="off"
            value={keys[variable] ?? ''}
            onInput={({ currentTarget }) => setKeys({ ...keys, [variable]: currentTarget.value })}
          />
        </label>
      ))}
      <ErrorLine error={error} />
      {says !== undefined && <p role="status">{says}</p>}
      <p class="row">
        <button type="submit" class="main" disabled={isBusy}>
          存下来
        </button>
        <button
          type="button"
          disabled={isBusy || !saved}
          onClick={() => run(async () => setSays((await ask('host-test', { to: form.name, keys })).says))}
        >
          试一试
        </button>
      </p>
    </form>
  )
}
