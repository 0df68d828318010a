import './globals.css'
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { FirstFrame } from '../components/frame/first-frame.tsx'
import { ReaderScript } from '../components/frame/reader-script.tsx'
import { SettingsScript } from '../components/frame/settings-script.tsx'
import { liveVersion, readArchive } from '../lib/content/archive.ts'
import { iconUrl, manifestUrl, mourningUrl, openSearchUrl } from '../lib/urls.ts'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** What all documents say of themselves, as far as their routes say nothing else. */
export type SiteMetadata = Awaited<ReturnType<typeof generateMetadata>>

export async function generateMetadata() {
  const { publication } = await readArchive()
  return {
    title: publication.title,
    ...(publication.description && { description: publication.description }),
    ...(publication.url && { metadataBase: new URL(publication.url) }),
    manifest: manifestUrl,
    icons: {
      icon: { url: iconUrl('icon.svg'), type: 'image/svg+xml' },
      apple: { url: iconUrl('apple-touch-icon.png'), sizes: '180x180' },
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default async function DocumentLayout({ children }: { readonly children: ReactNode }) {
  const { publication } = await readArchive()
  return (
    <html lang="zh-Hans-CN" suppressHydrationWarning>
      <head>
        <FirstFrame />
        <SettingsScript />
        {publication.url && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            href={openSearchUrl}
            title={publication.title}
          />
        )}
      </head>
      <body>
        {children}
        {/* At the end, since it is for what comes after the first paint. */}
        <ReaderScript version={await liveVersion()} />
        {/* 全国哀悼日. The reader script links it once the page is there, which is not to wait for it. */}
        <noscript>
          <link rel="stylesheet" href={mourningUrl} />
        </noscript>
      </body>
    </html>
  )
}
