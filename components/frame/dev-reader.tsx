'use client'

import { useEffect } from 'react'
import { assetUrl } from '../../lib/urls.ts'

/**
 * Loads the reading script in development, after React has hydrated: a custom element that changes its
 * content before would break hydration. Published documents name the script themselves and never hydrate.
 */
export function DevReader() {
  useEffect(() => {
    const script = document.createElement('script')
    script.type = 'module'
    script.src = assetUrl('reader.js')
    document.head.append(script)
    return () => script.remove()
  }, [])
  return null
}
