import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { documentAddresses } from '../support/site-documents.ts'
import { siteNames } from '../support/sites.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()

/** What a document holds that leads somewhere or is led to. */
interface Leads {
  readonly ids: readonly string[]
  readonly links: readonly string[]
  readonly parts: readonly string[]
}

for (const name of siteNames) {
  test(`every link, anchor and part of the ${name} site leads to what is there`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000)
    const { url, directory } = sites[name]
    const documents = new Map<string, Leads>()
    for (const address of documentAddresses(directory)) {
      await page.goto(url + address)
      documents.set(url + address, await page.evaluate(readLeads))
    }
    await page.goto(`${url}/nothing/here/`)
    documents.set(`${url}/nothing/here/`, await page.evaluate(readLeads))

    const faults: string[] = []
    const others = new Set<string>()
    for (const [from, { ids, links, parts }] of documents) {
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
      faults.push(...twice.map((id) => `${from} has the id ${id} twice`))
      for (const part of parts) others.add(part)
      for (const link of links.filter((address) => address.startsWith(`${new URL(url).origin}/`))) {
        if (!link.startsWith(`${url}/`)) faults.push(`${from} leads out of the site, to ${link}`)
        const [path = '', anchor] = link.split('#')
        const target = documents.get(path)
        if (!target) others.add(path)
        else if (anchor && !target.ids.includes(decodeURIComponent(anchor)))
          faults.push(`${from} leads to ${link}`)
      }
    }
    for (const other of others) {
      const response = await request.get(other, { maxRedirects: 0 })
      if (response.status() !== 200) faults.push(`${other} answers ${response.status()}`)
    }
    expect(faults).toEqual([])
    expect([...others].filter((address) => !/^[\x21-\x7e]+$/.test(address))).toEqual([])
    expect(documents.size).toBeGreaterThan(2)
  })
}

test('a link to another host says nothing of the page it stands on', async ({ page }) => {
  await page.goto(`${sites.daily.url}/about/`)
  await checkRel(page)
  await page.goto(`${sites.daily.url}/issues/2025-12-31/03/01/`)
  await checkRel(page)
})

async function checkRel(page: Page): Promise<void> {
  const outward = page.locator('a[href^="http"]')
  expect(await outward.count()).toBeGreaterThan(0)
  for (const link of await outward.all()) await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
}

function readLeads(): Leads {
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const fromSrcset = all('[srcset]').flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((entry) => entry.trim().split(' ')[0] ?? ''),
  )
  const parts = [
    ...all('[src]').map((element) => element.getAttribute('src') ?? ''),
    ...all('link[href]:not([rel=canonical], [rel=alternate], [rel=expect])').map(
      (element) => element.getAttribute('href') ?? '',
    ),
    ...all('[poster]').map((element) => element.getAttribute('poster') ?? ''),
    ...fromSrcset,
  ]
  return {
    ids: all('[id]').map(({ id }) => id),
    links: all('a[href], link[rel=expect]').map(
      (link) => new URL(link.getAttribute('href') ?? '', location.href).href,
    ),
    parts: parts.filter((part) => !part.startsWith('data:')).map((part) => new URL(part, location.href).href),
  }
}
