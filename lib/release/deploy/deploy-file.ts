import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PublishError } from '../../build/publish-error.ts'
import { contentDirectory, displayPath } from '../../content/files/content-directory.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import type { DeploySettings } from './deploy-settings.ts'
import { parseHost } from './parse-host.ts'
import { parseMap, type Variables, YamlFields } from './yaml-fields.ts'

/** The file that says where a site goes: `DEPLOY_FILE`, else `deploy.yml` beside the content, never in it. */
export function deployFile(): string {
  return path.resolve(process.env.DEPLOY_FILE || path.join(contentDirectory(), '../deploy.yml'))
}

/**
 * Reads what `deploy.yml` says of the host that `--to` names. Throws `PublishError` with the line of what is wrong,
 * `MissingVariable` where only a variable is not set.
 */
export function readDeployFile(
  name: string,
  variables: Variables = process.env,
  file = deployFile(),
): DeploySettings {
  if (existsSync(file)) return parseDeployFile(readFileSync(file, 'utf8'), name, file, variables)
  throw new PublishError(
    inTerminalLanguage({
      zh: `${displayPath(file)}：这里应写明网站传到哪里，但没有这个文件；照 lib/release/README.md 的例子写一个`,
      en: `${displayPath(file)}: should say where the site goes, but is not there; write one after the example in lib/release/README.md`,
    }),
  )
}

/** What a text says of one host. The keys of the others are not looked for, for they may be somebody else's. */
export function parseDeployFile(
  text: string,
  name: string,
  file: string,
  variables: Variables = process.env,
): DeploySettings {
  const fields = new YamlFields(parseMap(text, displayPath(file)), displayPath(file), variables)
  const signoff = fields.choice('signoff', ['required'])
  const hosts =
    fields.map('hosts') ??
    fields.fail(
      'hosts',
      inTerminalLanguage({
        zh: '应写明，但没有写；写 `hosts:`，下面写每一处',
        en: 'is missing; write `hosts:` and each host below it',
      }),
    )
  fields.end(inTerminalLanguage({ zh: '这个文件', en: 'this file' }))
  const host = hosts.map(name)
  if (host) return { file, isSigned: signoff === 'required', host: parseHost(name, host, path.dirname(file)) }
  throw new PublishError(
    inTerminalLanguage({
      zh: `--to ${name}：应是 ${displayPath(file)} 里的一处（${hosts.names().join('、')}），但没有这一处`,
      en: `--to ${name}: should be a host of ${displayPath(file)} (${hosts.names().join(', ')}), but is none`,
    }),
  )
}
