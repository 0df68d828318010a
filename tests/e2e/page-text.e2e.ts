import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { url } = readSetup().sites.undated

test.use({ viewport: { width: 390, height: 844 } })

test('a page whose articles are not told apart is found as its 版, and its words are marked in text and picture', async ({
  page,
}) => {
  await page.goto(`${url}/search/?q=${encodeURIComponent('柳湾')}`)
  await page.getByRole('link', { name: '第3版' }).first().click()
  await expect(page).toHaveURL(/\/issues\/canye-1\/02\/\?mark=/)
  await expect(page.locator('main article mark')).toHaveText(['柳湾', '柳湾'])
  await expect(page.getByRole('status').filter({ hasText: '1/2' })).toBeVisible()
  const boxes = page.locator('.found-boxes rect')
  await expect(boxes).toHaveCount(2)
  const places = await boxes.evaluateAll((all) =>
    all.map((box) => ['x', 'y', 'width', 'height'].map((name) => Number(box.getAttribute(name)).toFixed(3))),
  )
  expect(places).toEqual([
    ['0.100', '0.071', '0.080', '0.029'],
    // Of 柳湾小学, set from top to bottom, the upper half.
    ['0.700', '0.500', '0.040', '0.057'],
  ])
  await page.getByRole('button', { name: '清除' }).click()
  await expect(boxes).toHaveCount(0)
})
