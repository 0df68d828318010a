import { tell } from '../../build/tell.ts'
import { readArchive } from '../../content/archive.ts'
import { takenBackUrls } from '../../listing/taken-back.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import { idOfUrl } from '../../urls.ts'
import type { Host } from '../host/host.ts'
import { purge } from './after-deploy.ts'
import type { HostSettings } from './deploy-settings.ts'
import type { DeployRequest } from './deploy-site.ts'
import { readHostState } from './host-list.ts'
import { type Struck, strikeArticle } from './strike-article.ts'

/**
 * Takes off a host what is taken back, before anything is built, which may take minutes: the articles `named`, whatever else
 * is wrong with the content; then those that the content has withdrawn since the last publish there, and those with words or
 * pictures taken out, whose forms hold them until the site is there. Gives the paths of what was removed; prints the
 * addresses that somebody has to have the CDN forget.
 */
export async function strikeTakenBack(
  host: Host,
  settings: HostSettings,
  request: DeployRequest,
  named: readonly string[],
): Promise<readonly string[]> {
  const strike = async (article: string, struck: Struck) => {
    const gone = await strikeArticle(host, article, request, struck)
    if (gone.length === 0) return []
    tellStruck(article, host, gone.length)
    for (const line of await purge(settings, [`issues/${article}/index.html`, ...gone])) console.log(line)
    return gone
  }
  const all: string[] = []
  for (const article of named) all.push(...(await strike(article, 'withdrawn')))
  for (const address of await findTakenBack(host)) {
    const [path = '', takenOut] = address.split('#')
    const article = idOfUrl(path) ?? ''
    if (named.includes(article)) continue
    all.push(...(await strike(article, takenOut === undefined ? 'withdrawn' : 'changed')))
  }
  return all
}

/** What the content has taken back that the host does not know of; nothing at a host without a list. */
async function findTakenBack(host: Host): Promise<readonly string[]> {
  const { files, withdrawn } = await readHostState(host)
  if (files.size === 0) return []
  const known = new Set(withdrawn)
  return takenBackUrls(await readArchive()).filter((address) => !known.has(address))
}

function tellStruck(article: string, host: Host, count: number): void {
  tell(
    inTerminalLanguage({
      zh: `已从 ${host.place} 删去 ${article}，连同载有它的 ${count} 个文件；其余一起删去的，网站生成以后再传上去`,
      en: `struck: ${article} from ${host.place}, with ${count} files that held it; what else went with them comes back when the site is built`,
    }),
  )
}
