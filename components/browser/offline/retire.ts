import { serviceWorkerUrl } from '../../../lib/urls.ts'
import { isOwnCache } from './cached.ts'
import { scope } from './worker-scope.ts'

let looked: Promise<boolean> | undefined

/**
 * Whether the site still has a worker, looked up once each time this one is started. A site that was deployed
 * without one, by leaving out its file, gets rid of this one and of all that it cached.
 */
export function isWanted(): Promise<boolean> {
  looked ??= look()
  return looked
}

async function look(): Promise<boolean> {
  const response = await fetch(serviceWorkerUrl, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  // A host may answer with a page where a file is missing; without a network, or in trouble, nothing is known.
  const isThere = response?.ok && /javascript/.test(response.headers.get('content-type') ?? '')
  if (!response || isThere || response.status >= 500) return true
  await scope.registration.unregister()
  for (const name of await caches.keys()) if (isOwnCache(name)) await caches.delete(name)
  return false
}
