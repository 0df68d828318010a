import type { Metadata } from 'next'
import { ListRoute } from '../../components/frame/list-route.tsx'
import { readArchive } from '../../lib/content/archive.ts'

export const metadata: Metadata = { title: '离线可读', robots: { index: false } }

/** What is shown in place of a page that cannot be had; the service worker puts the list of what can into it. */
export default async function OfflineRoute() {
  const { publication } = await readArchive()
  return (
    <ListRoute publication={publication} title="网络不通，已读过的仍可看">
      <div id="kept" className="kept">
        <p>联网读过一期以后，不用网络也能读的内容会列在这里。</p>
      </div>
    </ListRoute>
  )
}
