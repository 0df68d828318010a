import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const real = sites.real.url
const daily = sites.daily.url
const issue = `${real}/issues/2025-lianghui/`

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('the front page leads from the only article to its text and its page', async ({ page }) => {
      await page.goto(`${real}/`)
      const main = page.getByRole('main')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('聚焦2025长治两会 专刊')
      await expect(main.getByRole('link', { name: '精准防控提效能 聚力攻坚护平安' })).toBeVisible()
      for (const heading of ['坚持党建引领', '淬炼铁军队伍', '特色活动引领']) {
        await expect(main.getByRole('link', { name: heading })).toBeVisible()
      }
      await expect(main.getByRole('heading', { name: '往期' })).toHaveCount(0)
      await expect(page.getByText('日期不详（2025年）')).toBeVisible()
      await main.getByRole('link', { name: '读全文' }).first().click()
      await expect(page).toHaveURL(/\/issues\/2025-lianghui\/01\/01\/(#p1)?$/)
      await page.goBack()
      await main.getByRole('link', { name: '看版面' }).first().click()
      await expect(page).toHaveURL(`${issue}01/`)
    })

    test('the issue names its pages and headlines and holds the whole text', async ({ page }) => {
      await page.goto(issue)
      await page.getByRole('navigation', { name: '标题导航' }).getByRole('link').click()
      await expect(page).toHaveURL(`${issue}#01-01-headline`)
      await expect(page.getByText('迎着习习的春风，凝聚起向上的力量')).toBeVisible()
      await page.getByRole('navigation', { name: '版面导航' }).getByRole('link').first().click()
      await expect(page).toHaveURL(`${issue}01/`)
    })

    test('the article says all that is known of it, and what is not', async ({ page }) => {
      await page.goto(`${issue}01/01/`)
      const article = page.getByRole('article')
      await expect(article.getByRole('heading', { level: 1 })).toHaveText('精准防控提效能 聚力攻坚护平安')
      await expect(article.getByText('文字/王涵')).toBeVisible()
      await expect(article.getByText('2416字 · 约9分钟')).toBeVisible()
      await expect(article.getByText('版次不详')).toBeVisible()
      await expect(article.getByText('日期不详（2025年）')).toBeVisible()
      await expect(article.getByRole('heading', { level: 2 })).toHaveText([
        '坚持党建引领 永葆忠诚本色',
        '淬炼铁军队伍 筑牢安全防线',
        '特色活动引领 培育文明风尚',
        '图片说明（八则）',
        '数读',
        '分享',
        '引用与下载',
      ])
      await expect(article.getByText('原图暂缺')).toHaveCount(1)
      await expect(article.getByText('图内文字：国家消防救援局')).toBeVisible()
      await article.getByText('全部数读（18）').click()
      await expect(article.getByRole('region', { name: '数读' }).getByRole('listitem')).toHaveCount(18)
      await expect(page.getByText('本期已读完')).toBeVisible()
    })

    test('the proof leads to the text as it was supplied', async ({ page, request }) => {
      await page.goto(`${issue}01/01/`)
      const proof = page.getByRole('link', { name: '与所据文本逐行核对一致' })
      await expect(proof).toHaveAttribute('href', '/issues/2025-lianghui/source.txt')
      const source = await request.get(`${issue}source.txt`)
      expect(source.headers()['content-type']).toBe('text/plain; charset=utf-8')
      expect((await source.text()).split('\n').filter((line) => line.trim())).toHaveLength(48)
    })

    test('a figure leads to the sentence it was quoted from', async ({ page }) => {
      await page.goto(`${issue}01/01/`)
      await page.getByRole('region', { name: '数读' }).getByRole('link').first().click()
      const paragraph = page.locator(':target')
      await expect(paragraph).toContainText('召开常委会17次')
      await expect(paragraph).toBeInViewport()
    })

    test('the front page of a daily stands by rank and leads on to earlier issues', async ({ page }) => {
      await page.goto(`${daily}/`)
      await expect(page.getByRole('img', { name: '测试日报' })).toBeVisible()
      await page.getByRole('heading', { name: '往期' }).scrollIntoViewIfNeeded()
      await page.getByRole('link', { name: '按日期看报' }).click()
      await expect(page).toHaveURL(`${daily}/issues/`)
      await page.getByRole('link', { name: '2026年' }).first().click()
      await expect(page).toHaveURL(`${daily}/archive/2026/`)
      await page.getByRole('link', { name: /^2026年1月\s*1\s*日/ }).click()
      await expect(page).toHaveURL(`${daily}/issues/2026-01-01/`)
    })

    test('a piece that jumps is joined where it begins', async ({ page }) => {
      await page.goto(`${daily}/issues/2026-01-01/01/01/`)
      await expect(page.getByText('东桥的桥面去年修过一遍')).toBeVisible()
      await page.getByRole('link', { name: '下转第02版' }).click()
      await page.getByRole('link', { name: '上接第01版' }).click()
      await expect(page).toHaveURL(`${daily}/issues/2026-01-01/01/01/`)
    })

    test('corrections stand on the article and in the list of all', async ({ page }) => {
      await page.goto(`${daily}/issues/2026-01-01/01/01/`)
      const correction = '本文第一段的“五点半”应为“五点四十”，特此更正。'
      await expect(page.getByRole('region', { name: '更正' })).toContainText(correction)
      await page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '更正' }).click()
      await expect(page).toHaveURL(`${daily}/corrections/`)
      await expect(page.getByRole('main')).toContainText(correction)
    })

    test('an advertisement says so wherever it appears', async ({ page }) => {
      for (const address of ['02/03/', '02/', '']) {
        await page.goto(`${daily}/issues/2025-12-31/${address}`)
        await expect(page.getByText('广告', { exact: true }).first()).toBeVisible()
      }
    })

    test('an address that leads nowhere is answered with ways on', async ({ page }) => {
      const response = await page.goto(`${real}/no/such/page/`)
      expect(response?.status()).toBe(404)
      await page.getByRole('link', { name: /最新一期/ }).click()
      await expect(page).toHaveURL(issue)
    })
  })
}
