import type { MetadataRoute } from 'next'
import { readArchive } from '../lib/content/archive.ts'
import { homeUrl } from '../lib/urls.ts'

export const dynamic = 'force-static'

/** What a system needs to put the newspaper among its applications (W3C Web Application Manifest). */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { title, newspaper, description } = (await readArchive()).publication
  return {
    id: homeUrl,
    start_url: homeUrl,
    scope: homeUrl,
    name: title,
    short_name: newspaper ?? title,
    ...(description && { description }),
    lang: 'zh-Hans-CN',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}
