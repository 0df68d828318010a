import { after, before, describe, it } from 'node:test'
import type { Reader } from '../support/engines/reader.ts'
import { connectSite } from '../support/journey-sites.ts'
import type { OwnSite } from '../support/own-site.ts'

const article = '/issues/2025-12-31/02/01/'

/** What the reader sees once nothing answers any more; the window is there by the time that the steps begin. */
export function offlineSteps(findReader: () => Reader): void {
  describe('without a network', () => {
    let site: OwnSite
    let reader: Reader
    before(async () => {
      site = await connectSite('daily')
      reader = findReader()
      await reader.driver.open(site.url + article)
      await reader.until('a copy should be kept', isKept)
      // A page that the worker itself has brought, as all are but the first.
      await reader.driver.open(`${site.url}/about/`)
      await reader.until('the worker should answer', () => navigator.serviceWorker.controller !== null)
      await site.disconnect()
    })
    after(() => site?.remove())

    it('reads again what was read', async () => {
      await reader.driver.open(site.url + article)
      await reader.until('the headline should show', shows, 'h1', '早市九点收摊以后')
    })

    it('reads the rest of its issue', async () => {
      await reader.driver.open(`${site.url}/issues/2025-12-31/01/01/`)
      await reader.until('the headline should show', shows, 'h1', '一条河两座桥')
    })

    it('finds what is looked for', async () => {
      await reader.driver.open(`${site.url}/search/?q=${encodeURIComponent('早市')}`)
      await reader.until('the hit should show', shows, '[data-hit]', '早市九点收摊以后')
    })

    it('is told so in place of a page that was not read, and goes on to one that was', async () => {
      await reader.driver.open(`${site.url}/issues/2026-01-01/01/01/`)
      await reader.until('the page should say so', shows, 'h1', '网络不通，已读过的仍可看')
      await reader.tap(`main a[href="${article}"]`)
      await reader.until('the headline should show', shows, 'h1', '早市九点收摊以后')
    })
  })
}

/** Runs in the page: waits for the worker, which keeps the issue of the page before it is ready. */
function isKept(): Promise<boolean> {
  return navigator.serviceWorker.ready.then(() => true)
}

/** Runs in the page: whether an element holds these words. */
function shows(selector: string, words: string): boolean {
  return [...document.querySelectorAll(selector)].some(({ textContent }) =>
    textContent?.replace(/\s/g, '').includes(words),
  )
}
