import type { Metadata } from 'next'
import { ListRoute } from '../../components/frame/list-route.tsx'
import { readArchive } from '../../lib/content/archive.ts'

export const metadata: Metadata = { title: '我的收藏', robots: { index: false } }

export default async function ShelfRoute() {
  const { publication } = await readArchive()
  return (
    <ListRoute publication={publication} title="我的收藏">
      <p className="max-w-measure text-caption text-grey">
        收藏和读过的只存在这台设备的浏览器里，不会传到别处；换设备时，用“导出”“导入”带走。
      </p>
      <noscript>
        <p className="mt-4">收藏要用浏览器的脚本，现在没有开。</p>
      </noscript>
      <reading-shelf />
    </ListRoute>
  )
}
