import axe from 'axe-core'
import { readSetup } from '../support/e2e-setup.ts'
import { kindsOfPage } from '../support/kinds-of-page.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const ways = [
  { way: 'by day', colorScheme: 'light', query: '' },
  { way: 'by night', colorScheme: 'dark', query: '' },
  { way: 'in 长辈模式', colorScheme: 'light', query: '?mode=elder' },
] as const

// The policy of the pages would refuse axe itself; what it allows is tested elsewhere.
test.use({ bypassCSP: true })

for (const { name, newspaper, address } of kindsOfPage) {
  test(`axe finds nothing on the ${newspaper} ${name}`, async ({ page }) => {
    const found: string[] = []
    for (const { way, colorScheme, query } of ways) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${sites[newspaper].url}${address}${query}`)
      await page.evaluate(axe.source)
      const violations = await page.evaluate(runAxe, tags)
      found.push(...violations.map((violation) => `${way}: ${violation}`))
    }
    expect(found).toEqual([])
  })
}

/** Runs inside the page. */
async function runAxe(values: readonly string[]): Promise<string[]> {
  const run: typeof axe.run = Reflect.get(window, 'axe').run
  const options = {
    runOnly: { type: 'tag' as const, values: [...values] },
    resultTypes: ['violations' as const],
  }
  const { violations } = await run(document, options)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
}
