import axe from 'axe-core'
import { readSetup } from '../support/e2e-setup.ts'
import { kindsOfPage } from '../support/kinds-of-page.ts'
import { openWhole } from '../support/open-whole.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const

// The policy of the pages would refuse axe itself; what it allows is tested elsewhere.
test.use({ bypassCSP: true })

for (const { name, newspaper, address } of kindsOfPage) {
  test(`axe finds nothing on the ${newspaper} ${name}`, async ({ page }) => {
    const found: string[] = []
    for (const query of ['', '?mode=elder']) {
      await page.emulateMedia({ colorScheme: 'light' })
      await openWhole(page, `${sites[newspaper].url}${address}${query}`)
      await page.evaluate(axe.source)
      found.push(...(await page.evaluate(runAxe, everything)).map((fault) => `by day${query}: ${fault}`))
      // Night changes nothing but the colours.
      await page.emulateMedia({ colorScheme: 'dark' })
      found.push(...(await page.evaluate(runAxe, colours)).map((fault) => `by night${query}: ${fault}`))
    }
    expect(found).toEqual([])
  })
}

/** Runs inside the page. */
async function runAxe(runOnly: typeof everything | typeof colours): Promise<string[]> {
  const run: typeof axe.run = Reflect.get(window, 'axe').run
  const { violations } = await run(document, {
    runOnly: { type: runOnly.type, values: [...runOnly.values] },
    resultTypes: ['violations'],
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
}
