import type { Browser, CDPSession } from '@playwright/test'

/** A phone on a slow line: 1.6 Mbit/s, 150 ms to the first byte, a processor four times slower than this one. */
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const slowdown = 4
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

export const kinds = ['html', 'style', 'script', 'font', 'picture', 'other'] as const
export type Kind = (typeof kinds)[number]

/** What a first visit to a page costs. Bytes are those of bodies and headers as sent, times milliseconds. */
export interface PageWeight {
  /** All but pictures. */
  readonly requests: number
  readonly bytes: Readonly<Record<Kind, number>>
  /** Characters of script as the browser parsed it. */
  readonly parsed: number
  /** Script whose address or text is a framework's. */
  readonly framework: number
  readonly fcp: number
  readonly lcp: number
  readonly cls: number
  /** Time by which tasks were longer than 50 ms. */
  readonly blocking: number
}

/** Visits a page with an empty cache and waits until it is quiet. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const asked = recordRequests(session)
    await page.addInitScript({ content: observe })
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
    const times = (await page.evaluate('weight')) as Times
    return { ...times, ...(await sumUp(session, asked)) }
  } finally {
    await context.close()
  }
}

/** The middle one of several visits, each figure for itself. */
export function medianOf(weights: readonly PageWeight[]): PageWeight {
  const middle = (of: (weight: PageWeight) => number) =>
    weights.map(of).sort((one, other) => one - other)[Math.floor(weights.length / 2)] ?? 0
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, middle((weight) => weight.bytes[kind])]))
  return {
    requests: middle(({ requests }) => requests),
    bytes: bytes as Record<Kind, number>,
    parsed: middle(({ parsed }) => parsed),
    framework: middle(({ framework }) => framework),
    fcp: middle(({ fcp }) => fcp),
    lcp: middle(({ lcp }) => lcp),
    cls: middle(({ cls }) => cls),
    blocking: middle(({ blocking }) => blocking),
  }
}

type Times = Pick<PageWeight, 'fcp' | 'lcp' | 'cls' | 'blocking'>

// Runs in the page before anything of it. A text, since tsx adds calls to functions that no page has.
const observe = `
const weight = { fcp: 0, lcp: 0, cls: 0, blocking: 0 }
window.weight = weight
const watch = (type, see) =>
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true })
watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') weight.fcp = startTime })
watch('largest-contentful-paint', ({ startTime }) => { weight.lcp = startTime })
watch('layout-shift', ({ value }) => { weight.cls += value })
watch('longtask', ({ duration }) => { weight.blocking += duration - 50 })
`

interface Asked {
  readonly id: string
  readonly url: string
  readonly kind: Kind
  bytes: number
}

function recordRequests(session: CDPSession): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.startsWith('data:')) return
    asked.set(requestId, { id: requestId, url: response.url, kind: kindOf(type), bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  return asked
}

function kindOf(type: string): Kind {
  const known: Readonly<Record<string, Kind>> = {
    Document: 'html',
    Stylesheet: 'style',
    Script: 'script',
    Font: 'font',
    Image: 'picture',
  }
  return known[type] ?? 'other'
}

async function sumUp(
  session: CDPSession,
  asked: ReadonlyMap<string, Asked>,
): Promise<Pick<PageWeight, 'requests' | 'bytes' | 'parsed' | 'framework'>> {
  const requests = [...asked.values()]
  const bytesOf = (kind: Kind) =>
    requests.filter((request) => request.kind === kind).reduce((sum, request) => sum + request.bytes, 0)
  let parsed = 0
  let framework = 0
  for (const { id, url, kind } of requests) {
    if (kind !== 'script') continue
    const { body } = await session.send('Network.getResponseBody', { requestId: id })
    parsed += body.length
    if (/_next\//.test(url) || /__NEXT|react\.(transitional\.)?element|reactFiber/.test(body))
      framework += body.length
  }
  return {
    requests: requests.filter(({ kind }) => kind !== 'picture').length,
    bytes: Object.fromEntries(kinds.map((kind) => [kind, bytesOf(kind)])) as Record<Kind, number>,
    parsed,
    framework,
  }
}
