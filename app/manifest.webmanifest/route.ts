import type { MetadataRoute } from 'next'
import { readArchive } from '../../lib/content/archive.ts'
import { homeUrl, iconUrl } from '../../lib/urls.ts'

export const dynamic = 'force-static'

/**
 * What a system needs to put the newspaper among its applications (W3C Web Application Manifest). Not Next's own
 * `manifest.ts`, which would be linked at the root of the host wherever the site lies.
 */
export async function GET(): Promise<Response> {
  const { title, newspaper, description } = (await readArchive()).publication
  const manifest: MetadataRoute.Manifest = {
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
      { src: iconUrl('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: iconUrl('icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: iconUrl('icon-maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: iconUrl('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } })
}
