import { AxeBuilder } from '@axe-core/playwright'
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

for (const { name, newspaper, address } of kindsOfPage) {
  for (const { way, colorScheme, query } of ways) {
    test(`axe finds nothing on the ${newspaper} ${name} ${way}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${sites[newspaper].url}${address}${query}`)
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
      )
      expect(found).toEqual([])
    })
  }
}
