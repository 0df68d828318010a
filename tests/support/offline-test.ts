import { test as base, expect, type Page } from '@playwright/test'
import { readSetup } from './e2e-setup.ts'
import { OwnSite } from './own-site.ts'

const { sites } = readSetup()

/** Playwright's `test` with a copy of the daily newspaper's site, which may be changed and taken off the network. */
export const test = base.extend<{ readonly site: OwnSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here
  site: async ({}, use) => {
    const site = new OwnSite(sites.daily.directory)
    await site.connect()
    await use(site)
    await site.remove()
  },
})

/** Visits a page as a reader does who stays on it until the copy is kept. */
export async function read(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
}

/** Waits until the worker of an edition has taken over and put its things in order. */
export async function untilActive(page: Page, edition: string): Promise<void> {
  const isActive = async (name: string) => {
    const registration = await navigator.serviceWorker.getRegistration()
    const isAlone = !registration?.installing && !registration?.waiting
    return isAlone && registration?.active?.state === 'activated' && (await caches.has(name))
  }
  await expect.poll(() => page.evaluate(isActive, `paper-edition-${edition}`), { timeout: 40_000 }).toBe(true)
}
