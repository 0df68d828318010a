import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Engine } from '../support/engines/driver.ts'
import { Reader } from '../support/engines/reader.ts'
import { connectSite } from '../support/journey-sites.ts'
import type { OwnSite } from '../support/own-site.ts'
import { lineEnds, measureText } from './measures.ts'
import { offlineSteps } from './offline-steps.ts'

const article = '/issues/2025-lianghui/01/01/'
const headline = '精准防控提效能聚力攻坚护平安'

/** The way of a reader through the site in one engine: each step begins where the one before has ended. */
export function journeyIn(engine: Engine): void {
  describe(`a reader in ${engine.name}`, () => {
    let site: OwnSite
    let reader: Reader
    before(async () => {
      site = await connectSite('real')
      reader = new Reader(await engine.start(390))
    })
    after(async () => {
      await reader?.driver.close()
      await site?.remove()
    })

    it('goes from the front page to the article', async () => {
      await reader.driver.open(`${site.url}/`)
      await reader.tap(`main a[href^="${article}"]`, '读全文')
      await reader.until('the headline should show', showsHeadline, headline)
    })

    it('sees the text between two equal margins', async () => {
      const { left, right, characters } = await reader.until('there should be a text', measureText)
      assert.ok(left >= 12 && right >= 12, `margins should be 12 px at least, but are ${left} and ${right}`)
      assert.ok(Math.abs(left - right) <= 1, `margins should be equal, but are ${left} and ${right}`)
      assert.ok(characters >= 18, `a line should hold 18 characters at least, but holds ${characters}`)
    })

    it('sees lines that are full', async () => {
      const ends = await reader.until('there should be a paragraph', lineEnds, '#p5')
      assert.ok(ends.length >= 5, `there should be five lines at least, but there are ${ends}`)
      const mean = ends.reduce((sum, end) => sum + end, 0) / ends.length
      assert.ok(Math.min(...ends) >= 0.8, `each line should fill 0.8 of the measure, but they fill ${ends}`)
      assert.ok(mean >= 0.95, `lines should fill 0.95 of the measure in the mean, but they fill ${ends}`)
    })

    it('makes the text larger', async () => {
      await reader.tap('article-controls button', '字号')
      await reader.tap('article-controls [role=group] button', '大一点')
      await reader.until('the text should be of 20 px', hasSize, 20, 20)
      await reader.tap('article-controls [role=group] button', '小一点')
      await reader.until('the text should be of 18 px again', hasSize, 18, 18)
    })

    it('is told what came of 分享', async () => {
      await reader.tap('article-controls a', '分享')
      await reader.until('the control should say what came of it', () =>
        [...document.querySelectorAll('article-controls a')].some((link) =>
          /^(已复制，到微信里长按粘贴|请长按文字复制)$/.test(link.textContent ?? ''),
        ),
      )
      const lines = await reader.until('the panel should show what is passed on', () => {
        const panel = document.querySelector<HTMLElement>('#share [data-lines]')
        return panel && panel.getClientRects().length > 0 ? panel.textContent : null
      })
      assert.match(lines, /《精准防控提效能 ?聚力攻坚护平安》/)
    })

    it('finds what is looked for, and comes back to where the hits were left', async () => {
      await reader.driver.open(`${site.url}/search/`)
      await reader.tap('input[type=search]')
      await reader.driver.write('消防')
      await reader.until('a hit should show', () => document.querySelectorAll('[data-hit]').length >= 2)
      const top = await leaveByLastHit(reader)
      await reader.until('the words should be marked', () =>
        [...document.querySelectorAll('main article mark')].some(({ textContent }) => textContent === '消防'),
      )
      await reader.driver.back()
      await reader.until('the hits should be back', () => document.querySelectorAll('[data-hit]').length >= 2)
      await reader.until('they should stand where they were left', (y) => Math.abs(scrollY - y) <= 50, top)
    })

    it('chooses 长辈模式, which holds on the next page', async () => {
      await reader.driver.open(`${site.url}/`)
      await reader.tap('elder-entry button')
      await reader.until('the text should be of 24 px', hasSize, 24, 30)
      await reader.driver.open(site.url + article)
      await reader.until('the text should be of 24 px on the next page', hasSize, 24, 30)
    })

    it('meets no error', () => {
      assert.deepEqual(reader.driver.errors(), [])
    })

    offlineSteps(() => reader)
  })

  deskStep(engine)
}

function deskStep(engine: Engine): void {
  describe(`a reader at a desk in ${engine.name}`, () => {
    it('reads lines of at most 36 characters', async (t) => {
      const site = await connectSite('real')
      t.after(() => site.remove())
      const reader = new Reader(await engine.start(1280))
      t.after(() => reader.driver.close())
      await reader.driver.open(site.url + article)
      const { characters, left } = await reader.until('there should be a text', measureText)
      assert.ok(characters <= 36.1, `a line should hold 36 characters at most, but holds ${characters}`)
      assert.ok(characters >= 30, `a line should hold 30 characters at least, but holds ${characters}`)
      assert.ok(left >= 12, `the margin should be 12 px at least, but is ${left}`)
    })
  })
}

/** Goes to the last hit and opens it; gives how far the hits were scrolled then. */
async function leaveByLastHit(reader: Reader): Promise<number> {
  const count = await reader.run(() => {
    const hits = [...document.querySelectorAll('[data-hit]')]
    hits.at(-1)?.setAttribute('id', 'last-hit')
    return hits.length
  })
  assert.ok(count >= 2, `there should be hits, but there are ${count}`)
  await reader.until('the hit should come into view', () => {
    document.querySelector('#last-hit')?.scrollIntoView({ block: 'center', behavior: 'instant' })
    return true
  })
  const top = await reader.run(() => scrollY)
  await reader.tap('#last-hit')
  return top
}

/** Runs in the page: whether its headline is this, however it is broken. */
function showsHeadline(headline: string): boolean {
  return document.querySelector('h1')?.textContent?.replace(/\s/g, '') === headline
}

/** Runs in the page: whether the text is that large, in pixels. */
function hasSize(least: number, most: number): boolean {
  const body = document.querySelector('main .body') ?? document.body
  const size = Number.parseFloat(getComputedStyle(body).fontSize)
  return size >= least - 0.01 && size <= most + 0.01
}
