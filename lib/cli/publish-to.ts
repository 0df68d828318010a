import { createInterface } from 'node:readline/promises'
import { whileLocked } from '../build/build-lock.ts'
import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { PublishError } from '../build/publish-error.ts'
import { tell } from '../build/tell.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { compareDeployed, purge } from '../release/deploy/after-deploy.ts'
import { checkHost } from '../release/deploy/check-host.ts'
import type { DeploySettings } from '../release/deploy/deploy-settings.ts'
import { type Deployed, type DeployRequest, deploySite, toPublishId } from '../release/deploy/deploy-site.ts'
import { PublishLog, toArticleChanges } from '../release/deploy/publish-log.ts'
import { strikeTakenBack } from '../release/deploy/strike-taken-back.ts'
import { proveWithdrawn } from '../release/deploy/withdrawal-proof.ts'
import type { Host } from '../release/host/host.ts'
import { openHost } from '../release/host/open-host.ts'
import { withdrawArticle } from '../release/withdraw-article.ts'
import { idOfUrl } from '../urls.ts'
import { readDeploySettings } from './read-deploy-settings.ts'

/** What `npm run publish -- --to NAME` was told. */
export interface PublishTo {
  readonly to: string
  readonly withdraw: readonly string[]
  readonly notice?: string
  readonly by?: string
  readonly why?: string
  readonly after?: string
  readonly isVerbose: boolean
  /** Remarks on the content stop it, as errors do. */
  readonly isStrict: boolean
}

/**
 * Builds the site, brings it to a host of `deploy.yml`, has the CDN forget what changed and compares what is served. Prints
 * what somebody has to do with: addresses to paste, the proof of a withdrawal. Gives whether everything is as it should be.
 */
export async function publishTo(options: PublishTo): Promise<boolean> {
  const settings = await readDeploySettings(options.to)
  checkHost(settings.host, outDirectory())
  const host = openHost(settings.host)
  const by = options.by ?? (settings.isSigned ? await askWho() : undefined)
  const log = new PublishLog(settings.file)
  const { to, why, after, withdraw } = options
  const known = log.idsOf(to)
  const request = { id: toPublishId(), known, ...(after !== undefined && { after }) }
  const line = {
    id: request.id,
    to,
    ...(by && { by }),
    ...(why && { why }),
    ...(withdraw.length > 0 && { withdraw }),
  }
  log.append({ ...line, state: 'begun' })
  try {
    for (const article of withdraw) withdrawArticle(article, options.notice)
    const struck = await strikeTakenBack(host, settings.host, request, withdraw)
    const deployed = await buildAndDeploy(options, host, request)
    log.append({ ...line, state: 'done', ...toLogged(deployed) })
    tellDone(deployed, options.to)
    return await finish(settings, host, deployed, struck, options)
  } catch (error) {
    log.append({ ...line, state: 'failed', error: error instanceof Error ? error.message : String(error) })
    throw error
  }
}

async function buildAndDeploy(options: PublishTo, host: Host, request: DeployRequest): Promise<Deployed> {
  const isWithdrawal = options.withdraw.length > 0
  const { output } = await buildSite(outDirectory(), {
    isWithdrawal,
    isVerbose: options.isVerbose,
    isStrict: options.isStrict,
  })
  // No other build of this machine may change the folder meanwhile.
  return await whileLocked(output.lock, () => deploySite(output.directory, host, request))
}

async function finish(
  { host: settings }: DeploySettings,
  host: Host,
  deployed: Deployed,
  struck: readonly string[],
  { withdraw }: PublishTo,
): Promise<boolean> {
  const { plan, site, withdrawn } = deployed
  for (const address of await purge(settings, [...plan.change, ...plan.remove])) console.log(address)
  const compared = await compareDeployed(host, settings, deployed)
  const isRight = compared.wrong === 0
  const articles = [...new Set([...withdraw, ...withdrawn.flatMap((address) => idOfUrl(address) ?? [])])]
  if (articles.length === 0) return isRight
  if (settings.url === undefined) {
    tell(
      inTerminalLanguage({
        zh: '没有撤稿证明：deploy.yml 里没有写这一处的 url，不能从网上取回来看',
        en: 'no proof of the withdrawal: deploy.yml has no `url` for this host, under which it could be fetched',
      }),
    )
    return isRight
  }
  const gone = [...new Set([...struck, ...plan.remove])].filter((path) => !site.has(path)).sort()
  const proof = await proveWithdrawn(settings.url, { articles, gone, compared, id: deployed.id })
  process.stdout.write(proof.text)
  return isRight && proof.isWhole
}

function tellDone({ plan }: Deployed, to: string): void {
  const { added, changed, removed } = toArticleChanges(plan)
  const { add, change, remove, leave } = plan
  tell(
    inTerminalLanguage({
      zh: `已上线到 ${to}：新增 ${added.count} 篇、改动 ${changed.count} 篇、撤下 ${removed.count} 篇；文件新增 ${add.length} 个、改动 ${change.length} 个、删去 ${remove.length} 个，暂留 ${leave.size} 个`,
      en: `published to ${to}: articles ${added.count} new, ${changed.count} changed, ${removed.count} removed; files ${add.length} added, ${change.length} changed, ${remove.length} removed, ${leave.size} left for now`,
    }),
  )
}

function toLogged({ plan }: Deployed) {
  const { add, change, remove, leave } = plan
  const files = { add: add.length, change: change.length, remove: remove.length, leave: leave.size }
  return { articles: toArticleChanges(plan), files }
}

async function askWho(): Promise<string> {
  const fault = inTerminalLanguage({
    zh: '--by：deploy.yml 写了 `signoff: required`，应写明签发人，但没有写；写成 --by 张三',
    en: '--by is missing: deploy.yml says `signoff: required`; write who lets it out, such as --by 张三',
  })
  if (!process.stdin.isTTY) throw new PublishError(fault)
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const name = (await lines.question('签发人：')).trim()
  lines.close()
  if (name === '') throw new PublishError(fault)
  return name
}
