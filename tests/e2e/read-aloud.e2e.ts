import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import {
  addLateVoices,
  endSentence,
  giveVoice,
  isSpeaking,
  readSaid,
  readVoices,
} from '../support/fake-voice.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const seed = `${sites.real.url}/issues/2025-lianghui/01/01/`
const daily = `${sites.daily.url}/issues/2025-12-31`
const screenReader = '或打开手机的“屏幕朗读”'
const elsewhere = `这个浏览器不能朗读。请换一个浏览器打开，${screenReader}`
const inWeChat = `微信里不能朗读。请点右上角“···”，选“在浏览器打开”；${screenReader}`

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

/** Presses 朗读 and waits for the voice, for the part that reads is fetched first. */
async function begin(page: Page): Promise<void> {
  await button(page, '朗读').tap()
  await expect.poll(() => isSpeaking(page)).toBe(true)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('it reads sentence by sentence, in the order of the print', async ({ page }) => {
  await giveVoice(page)
  await page.goto(seed)
  await begin(page)
  for (let ended = 0; ended < 5; ended += 1) await endSentence(page)
  expect(await readSaid(page)).toEqual([
    '精准防控提效能',
    '聚力攻坚护平安',
    '长治市消防救援支队筑牢消防生命线固本强基谱新篇',
    '文字/王涵',
    '岁回律转，万象更新。',
    '在2024年的时间坐标里，留下长治消防一串串闪亮的奋斗足迹。',
  ])
  expect(await highlighted(page)).toBe('在2024年的时间坐标里，留下长治消防一串串闪亮的奋斗足迹。')
})

test('it reads the kicker first and the captions last', async ({ page }) => {
  await giveVoice(page)
  await page.goto(`${daily}/01/01/`)
  await begin(page)
  expect(await readSaid(page)).toEqual(['岁末看测试城'])
  await page.goto(`${daily}/02/01/`)
  await begin(page)
  const captions = await page.locator('main figcaption').allTextContents()
  expect(captions.length).toBeGreaterThan(1)
  for (let step = 0; step < 200 && (await isSpeaking(page)) && page.url().endsWith('/02/01/'); step += 1) {
    if ((await readSaid(page)).at(-1) === captions.at(-1)) break
    await endSentence(page)
  }
  expect((await readSaid(page)).slice(-captions.length)).toEqual(captions)
})

test('it pauses, reads the sentence again, steps, changes its speed and stops', async ({ page }) => {
  await giveVoice(page)
  await page.goto(seed)
  await begin(page)
  await button(page, '暂停').tap()
  await expect.poll(() => isSpeaking(page)).toBe(false)
  await button(page, '接着读').tap()
  await button(page, '下一句').tap()
  await button(page, '下一句').tap()
  await button(page, '上一句').tap()
  await expect
    .poll(() => readSaid(page))
    .toEqual([
      '精准防控提效能',
      '精准防控提效能',
      '聚力攻坚护平安',
      '长治市消防救援支队筑牢消防生命线固本强基谱新篇',
      '聚力攻坚护平安',
    ])
  await button(page, '语速：适中').tap()
  await expect(button(page, '语速：快')).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'said').at(-1).rate)).toBe(1.25)
  await button(page, '停止').tap()
  await expect(button(page, '停止')).toHaveCount(0)
  expect(await isSpeaking(page)).toBe(false)
  expect(await highlighted(page)).toBeUndefined()
})

test('a tap on a sentence begins there, on the one that is read pauses', async ({ page }) => {
  await giveVoice(page)
  await page.goto(seed)
  await begin(page)
  const paragraph = page.locator('#p2')
  await paragraph.tap()
  const sentence = '在2024年的时间坐标里，留下长治消防一串串闪亮的奋斗足迹。'
  await expect.poll(async () => (await readSaid(page)).at(-1)).toBe(sentence)
  await paragraph.tap()
  await expect.poll(() => isSpeaking(page)).toBe(false)
})

test('it goes on to the next article of the issue, and ends with the issue', async ({ page }) => {
  await giveVoice(page)
  await page.goto(`${daily}/01/11/`)
  const next = await page.locator('main a[rel=next]').getAttribute('href')
  await begin(page)
  await readToEnd(page)
  await expect(page).toHaveURL(`${sites.daily.url}${next}`)
  await expect.poll(() => readSaid(page)).toHaveLength(1)
  await page.goto(seed)
  await begin(page)
  await readToEnd(page)
  await expect(page.getByText('本期已读完').first()).toBeVisible()
  await expect(page).toHaveURL(seed)
})

test('it stops when the page is left', async ({ page }) => {
  await giveVoice(page)
  await page.goto(seed)
  await begin(page)
  await page.evaluate(() => {
    const { cancel } = speechSynthesis
    speechSynthesis.cancel = () => {
      sessionStorage.setItem('cancelled', 'yes')
      cancel.call(speechSynthesis)
    }
  })
  await page.getByRole('link', { name: '返回本期' }).click()
  await page.waitForURL('**/2025-lianghui/')
  expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe('yes')
  await page.goto(`${seed}?again`)
  expect(await readSaid(page)).toEqual([])
})

test('a reading that was made beforehand is used instead', async ({ page }) => {
  await giveVoice(page)
  await page.goto(`${daily}/02/02/`)
  await page.evaluate(() => {
    HTMLMediaElement.prototype.play = async function () {
      document.title = 'played'
      this.dispatchEvent(new Event('play'))
    }
  })
  await button(page, '朗读').tap()
  await expect(page).toHaveTitle('played')
  await expect(button(page, '暂停')).toBeVisible()
  await expect(button(page, '下一句')).toHaveCount(0)
  expect(await readSaid(page)).toEqual([])
})

for (const [name, prepare] of [
  ['no speech at all', (page: Page) => page.addInitScript(removeSpeech)],
  ['no Chinese voice', (page: Page) => giveVoice(page, { languages: ['en-US'] })],
  ['none but Cantonese', (page: Page) => giveVoice(page, { languages: ['zh-HK', 'yue-CN'] })],
] as const) {
  test(`with ${name} the button stays and says what to do, with all that the address needs`, async ({
    page,
  }) => {
    await prepare(page)
    await page.goto(`${seed}?mode=elder`)
    await page.evaluate(() => history.replaceState(null, '', location.pathname))
    await page.locator('#p7').scrollIntoViewIfNeeded()
    await page.evaluate(() => document.querySelector('#p7')?.scrollIntoView())
    await page
      .getByRole('button', { name: '朗读', exact: true })
      .evaluate((element: HTMLElement) => element.click())
    await expect(page.getByText(elsewhere)).toHaveCount(1)
    await expect(page).toHaveURL(`${seed}?mode=elder#p7`)
    await expect(page.locator('.no-voice')).toContainText(`${seed}?mode=elder#p7`)
    await expect(button(page, '朗读')).toHaveCount(1)
    await expect(button(page, '停止')).toHaveCount(0)
  })
}

test.describe('in WeChat', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/116 Mobile Safari/537.36 MicroMessenger/8.0.50',
  })

  test('it says how to leave it for a browser', async ({ page }) => {
    await page.addInitScript(removeSpeech)
    await page.goto(seed)
    await button(page, '朗读').tap()
    await expect(page.getByText(inWeChat)).toBeVisible()
  })
})

test('it takes the voice of the mainland, also where the list of voices comes late', async ({ page }) => {
  await giveVoice(page, { languages: ['zh-HK'], late: ['zh-TW', 'zh-CN'] })
  await page.goto(seed)
  await button(page, '朗读').tap()
  await expect(button(page, '暂停')).toBeVisible()
  expect(await readSaid(page)).toEqual([])
  await addLateVoices(page)
  await expect.poll(() => readVoices(page)).toEqual(['zh-CN'])
})

test('it goes on where a voice falls silent', async ({ page }) => {
  await page.clock.install()
  await giveVoice(page)
  await page.goto(seed)
  await button(page, '朗读').tap()
  await expect.poll(() => readSaid(page)).toHaveLength(1)
  await page.clock.runFor(4000)
  expect(await readSaid(page)).toHaveLength(1)
  await page.clock.runFor(6000)
  expect(await readSaid(page)).toEqual(['精准防控提效能', '聚力攻坚护平安'])
})

test('stopped, it remembers its sentence', async ({ page }) => {
  await giveVoice(page)
  await page.goto(seed)
  await begin(page)
  await endSentence(page)
  await button(page, '停止').tap()
  await begin(page)
  expect(await readSaid(page)).toEqual(['精准防控提效能', '聚力攻坚护平安', '聚力攻坚护平安'])
})

test('without the highlight the paragraph is marked', async ({ page }) => {
  await giveVoice(page)
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'))
  await page.goto(seed)
  await begin(page)
  await page.locator('#p2').tap()
  await expect(page.locator('.is-read')).toHaveAttribute('id', 'p2')
})

function removeSpeech(): void {
  Object.defineProperty(window, 'speechSynthesis', { value: undefined })
  Reflect.deleteProperty(window, 'SpeechSynthesisUtterance')
}

function highlighted(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('read-aloud') ?? []
    return range && String(range)
  })
}

async function readToEnd(page: Page): Promise<void> {
  const start = page.url()
  for (let step = 0; step < 300; step += 1) {
    const goesOn = await isSpeaking(page).catch(() => false)
    if (!goesOn || page.url() !== start) return
    await endSentence(page).catch(() => undefined)
  }
}

test('where a recording says when its sentences begin, 朗读 plays it, marks what is heard and goes where it is told', async ({
  page,
}) => {
  await page.goto(`${sites.undated.url}/issues/nianfen/01/01/`)
  await expect(page.getByText('录音：AI生成')).toBeVisible()
  await button(page, '朗读').tap()
  await expect.poll(() => highlighted(page)).toBe('只知年份的一篇')
  await button(page, '下一句').tap()
  await expect.poll(() => highlighted(page)).toBe('钟楼的钟走得不算准，一个星期要慢两分钟。')
  await page.getByText('以上文字都是为测试写的').tap({ position: { x: 60, y: 12 } })
  await expect.poll(() => highlighted(page)).toBe('以上文字都是为测试写的，可以任意增删。')
  await button(page, '暂停').tap()
  await expect(button(page, '接着读')).toBeVisible()
  expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true)
})
