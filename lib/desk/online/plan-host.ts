import { readDeployFile } from '../../release/deploy/deploy-file.ts'
import { readHostState } from '../../release/deploy/host-list.ts'
import { planDeploy } from '../../release/deploy/plan-deploy.ts'
import { toArticleChanges } from '../../release/deploy/publish-log.ts'
import { findWithdrawn, readSite } from '../../release/deploy/read-site.ts'
import { openHost } from '../../release/host/open-host.ts'
import { idOfUrl } from '../../urls.ts'

// A process of its own, started with the keys that were typed: says as JSON which articles a publish would change at a host.
const [name = '', directory = ''] = process.argv.slice(2)
try {
  const host = openHost(readDeployFile(name).host)
  const site = await readSite(directory, host.keepsHeaders)
  const state = await readHostState(host)
  const plan = planDeploy(state.files, site)
  const fresh = findWithdrawn(directory).filter((address) => !state.withdrawn.includes(address))
  const withdrawn = state.files.size === 0 ? [] : fresh.flatMap((address) => idOfUrl(address) ?? [])
  const { added, changed, removed } = toArticleChanges(plan)
  console.log(JSON.stringify({ added, changed, removed, withdrawn, isFirst: state.files.size === 0 }))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
