import type { Metadata } from 'next'
import { ListRoute } from '../components/frame/list-route.tsx'
import { readArchive } from '../lib/content/archive.ts'
import { homeUrl, issuesUrl, issueUrl } from '../lib/urls.ts'

export const metadata: Metadata = { title: '没有这一页' }

export default async function NotFoundRoute() {
  const { publication, issues } = await readArchive()
  const latest = issues.at(-1)
  return (
    <ListRoute publication={publication} title="没有这一页">
      <p className="mb-4 max-w-measure">地址可能抄漏了一段。可以从这里接着看：</p>
      <ul>
        {latest && (
          <li>
            <a href={issueUrl(latest.id)} className="target underlined">
              最新一期：{latest.title}
            </a>
          </li>
        )}
        <li>
          <a href={issuesUrl} className="target underlined">
            往期
          </a>
        </li>
        <li>
          <a href={homeUrl} className="target underlined">
            首页
          </a>
        </li>
      </ul>
    </ListRoute>
  )
}
