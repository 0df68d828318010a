import type { Host } from '../host/host.ts'
import type { DeployRequest } from './deploy-site.ts'
import { readHostState, writePiece } from './host-list.ts'
import { whileHolding } from './host-lock.ts'

/** What stands at the address of an article until the site is built: it was withdrawn, or some of it was taken out. */
export type Struck = 'withdrawn' | 'changed'

/**
 * Takes an article off a host before anything is built, which may take minutes on a machine that has nothing saved: all
 * forms that hold its words, a short page in its place. Whatever else goes with them comes back with the publish that
 * follows. Gives the paths of what was removed.
 */
export async function strikeArticle(
  host: Host,
  article: string,
  { id }: DeployRequest,
  struck: Struck = 'withdrawn',
): Promise<readonly string[]> {
  return await whileHolding(host, id, async () => {
    const { files, id: base = '', pieces } = await readHostState(host)
    const page = `issues/${article}/index.html`
    if (!files.has(page)) return []
    const gone = [...files.keys()].filter((path) => path !== page && holdsArticle(path, article)).sort()
    const piece = { id, base, put: [], gone: [] }
    await writePiece(host, pieces, { ...piece, open: [page, ...gone] })
    await host.write(page, Buffer.from(shortPage(struck)))
    await host.remove(gone)
    await writePiece(host, pieces, { ...piece, open: [page], gone })
    return gone
  })
}

const words: Readonly<Record<Struck, string>> = {
  withdrawn: '本文已撤下',
  changed: '本文正在修改，请稍后再看',
}

const shortPage = (struck: Struck) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${words[struck]}</title>
<p>${words[struck]}。</p>
</html>
`

/**
 * Whether a file of a site may hold words or pictures of an article (`2025-lianghui/01/02`): its own, those of its page and
 * issue, the texts of the search, feeds. Pages of other articles have no more than its headline.
 */
export function holdsArticle(path: string, article: string): boolean {
  const [issue = '', page = '', number = ''] = article.split('/')
  if (path === `data/v1/issues/${issue}.json`) return true
  if (/^search\/texts\/|(^|\/)(feed\.xml|atom\.xml|feed\.json)$/.test(path)) return true
  if (path.startsWith(`media/${issue}/${page}/`))
    return isNoOther(/\/(\d{2,3})[-.][^/]*$/.exec(path), [number])
  if (path.startsWith(`share/${issue}/`))
    return isNoOther(/\/(\d\d)\.(\d{2,3})\.[^/]*$/.exec(path), [page, number])
  if (path.startsWith(`issues/${issue}/`))
    return isNoOther(/^issues\/[^/]+\/(\d\d)\/(\d{2,3})\//.exec(path), [page, number])
  return false
}

/** Whether what was found names this article, or no article at all. */
function isNoOther(found: RegExpExecArray | null, own: readonly string[]): boolean {
  return found === null || own.every((part, index) => found[index + 1] === part)
}
