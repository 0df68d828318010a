'use client'

// biome-ignore lint/style/noRestrictedImports: only the router can draw a route anew without losing the reader's place
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { assetUrl, contentChangesUrl } from '../../lib/urls.ts'
import { type DevFault, DevFaults } from './dev-faults.tsx'

/**
 * What only development has: the reading script, the page as it is after each edit, and what is wrong with the content.
 * @param version Which content the page shows.
 */
export function DevReader({ version }: { readonly version: string | undefined }) {
  const faults = useChanges(version)
  // After React has hydrated: a custom element that changes its content before would break hydration. Published
  // documents name the script themselves and never hydrate.
  useEffect(() => {
    const script = document.createElement('script')
    script.type = 'module'
    script.src = assetUrl('reader.js')
    document.head.append(script)
    return () => script.remove()
  }, [])
  return <DevFaults faults={faults} path={usePathname()} />
}

/** Draws the page anew where the content is another one than it shows; gives what is wrong with the content. */
function useChanges(version: string | undefined): readonly DevFault[] {
  const router = useRouter()
  const shown = useRef(version)
  const [faults, setFaults] = useState<readonly DevFault[]>([])
  useEffect(() => {
    shown.current = version
  }, [version])
  useEffect(() => {
    const changes = new EventSource(contentChangesUrl)
    changes.onmessage = ({ data }) => {
      const news = JSON.parse(data)
      setFaults(news.faults)
      if (news.version === shown.current) return
      // The router keeps a page that was not found.
      if (isNotFound()) location.reload()
      else router.refresh()
    }
    return () => changes.close()
  }, [router])
  return faults
}

function isNotFound(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return (entry as PerformanceNavigationTiming | undefined)?.responseStatus === 404
}
