import { readDeployFile } from '../release/deploy/deploy-file.ts'
import type { DeploySettings } from '../release/deploy/deploy-settings.ts'
import { MissingVariable } from '../release/deploy/yaml-fields.ts'
import { askSecret } from './ask-secret.ts'

/**
 * What `deploy.yml` says of a host. Keys whose variables are not set are asked for at a terminal; they are handed on as
 * settings and put into no environment, which the processes of a build would inherit. Throws `PublishError`.
 */
export async function readDeploySettings(name: string): Promise<DeploySettings> {
  const typed = new Map<string, string>()
  for (;;) {
    try {
      return readDeployFile(name, { ...process.env, ...Object.fromEntries(typed) })
    } catch (error) {
      if (!(error instanceof MissingVariable) || !process.stdin.isTTY) throw error
      const terminal = { input: process.stdin, output: process.stderr }
      typed.set(error.variable, await askSecret(`${error.variable}：`, terminal))
    }
  }
}
