import { test as base, expect, type Page, type Response } from '@playwright/test'

/** What a page did that no page may: an error on its console, a breach of its policy, a request to another host. */
export type Faults = readonly string[]

/**
 * Playwright's `test`, with every page watched from its first request: a fault fails the test it happened in. No page
 * is kept for reading without a network (tests/e2e/offline.e2e.ts does that): what a worker answers, and when it has
 * come, would differ between a fast machine and a slow one.
 */
export const test = base.extend<{
  /** Addresses whose requests fail on purpose. */
  readonly failing: RegExp | undefined
  readonly faults: Faults
}>({
  failing: [undefined, { option: true }],
  faults: [
    async ({ page, failing }, use) => {
      const faults: string[] = []
      watch(page, faults, failing)
      await page.addInitScript(keepNoCopies)
      await use(faults)
      expect(faults, 'errors, breaches of policy and requests to other hosts').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function keepNoCopies(): void {
  if (typeof ServiceWorkerContainer !== 'function') return
  ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined)
}

function watch(page: Page, faults: string[], failing: RegExp | undefined): void {
  page.on('pageerror', (error) => {
    // Chromium's own, where a page shows before its view transition is ready; no script of a page could take it.
    if (!/^Transition was (aborted|skipped)/.test(error.message))
      faults.push(`${page.url()}: ${error.message}`)
  })
  page.on('dialog', async (dialog) => {
    faults.push(`${page.url()}: a dialog says ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // A document that is not found is asked for on purpose; a part of one that is missing is seen by its response.
    if (message.text().startsWith('Failed to load resource')) return
    faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!isLocal(request.url())) faults.push(`${page.url()}: a request to ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // A page that is left while a picture is on its way is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED' && !failing?.test(request.url()))
      faults.push(`${page.url()}: ${request.url()} failed`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !isDocument(response) && !failing?.test(response.url())) {
      faults.push(`${page.url()}: ${response.url()} answered ${response.status()}`)
    }
  })
}

function isLocal(url: string): boolean {
  return /^(data:|blob:|http:\/\/localhost:)/.test(url)
}

function isDocument(response: Response): boolean {
  return response.request().isNavigationRequest()
}
