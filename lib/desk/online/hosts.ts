import { existsSync, readFileSync } from 'node:fs'
import { deployFile } from '../../release/deploy/deploy-file.ts'
import { writeAside } from '../../store/write-aside.ts'
import { DeskError } from '../desk-error.ts'
import { editFields, readFieldValues } from '../file/edit-fields.ts'
import { type FieldMap, type FieldValue, isList } from '../file/field-lists.ts'
import type { HostForm, Hosts } from '../messages.ts'

/** What a form asks of each kind of host; a field with a star has to be filled in. */
const fieldsOfKind: Readonly<Record<HostForm['kind'], readonly string[]>> = {
  folder: ['to', 'url'],
  rsync: ['to', 'port', 'identity', 'url'],
  s3: ['endpoint', 'region', 'bucket', 'style', 'folder', 'key', 'secret', 'token', 'url'],
}

/** The hosts of `deploy.yml`. Keys that stand in it are not given to the screen. */
export function readHosts(): Hosts {
  const fields = readFile()
  const hosts = toMap(fields.hosts)
  return {
    isSigned: fields.signoff === 'required',
    hosts: Object.entries(hosts).flatMap(([name, value]) => toForm(name, toMap(value))),
  }
}

/** Writes a host into `deploy.yml`, and touches nothing else in it. Keys are never written: they are typed each time. */
export function saveHost(form: HostForm, isSigned: boolean): Hosts {
  if (!/^[a-z][a-z0-9-]*$/.test(form.name)) throw new DeskError('名字用小写字母、数字和连字符，如 web')
  const fields = readFile()
  const hosts = toMap(fields.hosts)
  const known = fieldsOfKind[form.kind]
  const before = toMap(hosts[form.name])
  const kept = Object.entries(before).filter(([name]) => !known.includes(name) || isSecret(name))
  const variable = form.name.replaceAll('-', '_').toUpperCase()
  const typed = Object.entries(form.fields).filter(
    ([name, value]) => known.includes(name) && !isSecret(name) && value !== '',
  )
  const secrets = { key: `$${variable}_KEY`, secret: `$${variable}_SECRET` }
  const host = {
    kind: form.kind,
    ...Object.fromEntries(typed),
    ...(form.kind === 's3' && secrets),
    ...Object.fromEntries(kept.filter(([name]) => name !== 'kind')),
  }
  const wanted = {
    signoff: isSigned ? 'required' : undefined,
    hosts: { ...hosts, [form.name]: host },
  }
  writeAside(deployFile(), editFields(readText(), wanted, ['signoff', 'hosts'], '\n'))
  return readHosts()
}

function isSecret(name: string): boolean {
  return ['key', 'secret', 'token'].includes(name)
}

function toForm(name: string, host: FieldMap): readonly HostForm[] {
  const { kind } = host
  if (kind !== 'folder' && kind !== 'rsync' && kind !== 's3') return []
  const texts = Object.entries(host).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, value] as const] : [],
  )
  const shown = texts.filter(([field]) => field !== 'kind' && !isSecret(field))
  const wanted = texts.flatMap(([, value]) =>
    [...value.matchAll(/\$([A-Z][A-Z\d_]*)/g)].map(([, variable = '']) => variable),
  )
  return [
    {
      name,
      kind,
      fields: Object.fromEntries(shown),
      asks: wanted.filter((variable) => !process.env[variable]),
    },
  ]
}

function readText(): string {
  return existsSync(deployFile()) ? readFileSync(deployFile(), 'utf8') : ''
}

function readFile(): FieldMap {
  const fields = readFieldValues(readText())
  if (!fields) throw new DeskError(`${deployFile()} 读不出来；请照 lib/release/README.md 里的例子改好`)
  return fields
}

function toMap(value: FieldValue | undefined): FieldMap {
  return value === undefined || typeof value === 'string' || isList(value) ? {} : value
}
