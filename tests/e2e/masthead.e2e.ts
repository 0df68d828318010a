import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { url } = readSetup().sites['no-sections']
const path = '<path d="M10 20h380v60H10z"/>'

/** Drawings of one shape, whatever they state of their size. */
const drawings: Readonly<Record<string, string>> = {
  'a viewBox alone': 'viewBox="0 0 400 100"',
  'a viewBox and a size in per cent': 'viewBox="0 0 400 100" width="100%" height="100%"',
  'a viewBox and a size in em': 'viewBox="0 0 400 100" width="20em" height="5em"',
  'a viewBox and no ratio to keep': 'viewBox="0 0 400 100" preserveAspectRatio="none"',
  'a size alone': 'width="400" height="100"',
}

for (const width of [390, 1280]) {
  test(`a daily titled as its paper has its 报头 with all that stands below it at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(url)
    const masthead = page.getByRole('banner')
    await expect(masthead.getByRole('heading', { level: 1, name: '无栏目测试报' })).toBeVisible()
    for (const words of ['2025年6月1日', '星期日', '第7期', '今日1版']) {
      await expect(masthead.getByText(words, { exact: true }).last()).toBeVisible()
    }
    // No second banner: below the 眉线 the paper's name stands once, as the drawing.
    await expect(masthead.getByText('无栏目测试报')).toHaveCount(1)
  })

  for (const [name, size] of Object.entries(drawings)) {
    test(`a nameplate with ${name} is drawn in full at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.route('**/media/nameplate*', (route) =>
        route.fulfill({
          contentType: 'image/svg+xml',
          body: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${path}</svg>`,
        }),
      )
      await page.goto(url)
      const box = await page.getByRole('img', { name: '无栏目测试报' }).boundingBox()
      const height = width < 1024 ? 34 * 1.4 : 60 * 1.4
      expect(Math.abs((box?.height ?? 0) - height)).toBeLessThan(1)
      expect(Math.abs((box?.width ?? 0) - 4 * height)).toBeLessThan(2)
    })
  }
}
