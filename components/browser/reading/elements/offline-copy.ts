import { serviceWorkerUrl } from '../../../../lib/urls.ts'

// Long enough for the page to be there and its pictures to have been asked for, in milliseconds.
const pause = 1500

// Development names its script without a hash and has no worker.
const isPublished = /\.[0-9a-f]{10}\.js$/.test(import.meta.url)

/** Starts the worker that caches what is read, where the browser has one; the page itself does not use it. */
function keepCopy(): void {
  // In a private window or with storage refused there is none.
  navigator.serviceWorker.register(serviceWorkerUrl).catch(() => undefined)
}

// Some browsers have the name and nothing behind it.
if (isPublished && (navigator.serviceWorker as ServiceWorkerContainer | undefined)) {
  const start = () => setTimeout(keepCopy, pause)
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
}
