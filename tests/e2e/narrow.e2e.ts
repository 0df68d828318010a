import { readSetup } from '../support/e2e-setup.ts'
import { kindsOfPage } from '../support/kinds-of-page.ts'
import { openWhole } from '../support/open-whole.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()

test.use({ viewport: { width: 320, height: 640 } })

for (const { name, newspaper, address } of kindsOfPage) {
  test(`the ${newspaper} ${name} does not scroll sideways in 320 px at 200 % text`, async ({ page }) => {
    await openWhole(page, `${sites[newspaper].url}${address}`)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await page.evaluate(widestOverflow)).toEqual([])
  })
}

/** Names what reaches past the window, but for what scrolls or is clipped within a box of its own. */
function widestOverflow(): string[] {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  const isHeld = (element: Element): boolean => {
    const parent = element.parentElement
    return parent !== null && (getComputedStyle(parent).overflowX !== 'visible' || isHeld(parent))
  }
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !isHeld(element))
    .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 30)}`)
    .concat(`scrollWidth ${document.documentElement.scrollWidth}`)
}
