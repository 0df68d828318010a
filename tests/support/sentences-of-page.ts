import type { Page } from '@playwright/test'

/** A sentence of an article, and what 复制带出处 copied of it. */
export interface CopiedSentence {
  readonly sentence: string
  readonly copied: string
}

/** Selects every sentence of the article of a page in turn, those of `within` only, and copies it with its source. */
export async function copySentences(page: Page, within: string): Promise<CopiedSentence[]> {
  await page.evaluate(() => {
    const clipboard = { writeText: async (text: string) => Reflect.set(window, 'copied', text) }
    Object.defineProperty(navigator, 'clipboard', { value: clipboard })
  })
  return await page.evaluate(async (selector) => {
    const found: CopiedSentence[] = []
    for (const block of document.querySelectorAll(selector)) {
      const texts: Text[] = []
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        // The number of a note, and the way back from it, are not quoted.
        if (!text.parentElement?.closest('sup, .footnote-back')) texts.push(text)
      }
      const whole = texts.map(({ data }) => data).join('')
      for (const { 0: sentence, index } of whole.matchAll(/[^。！？；]+[。！？；]*[”’》）]*/g)) {
        if (sentence.trim() === '') continue
        select(texts, index, index + sentence.length)
        const button = await waitFor(
          () => document.querySelector<HTMLElement>('paragraph-tools button'),
          sentence,
        )
        button.click()
        const copied = await waitFor(() => Reflect.get(window, 'copied') as string | undefined, sentence)
        getSelection()?.removeAllRanges()
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
        Reflect.deleteProperty(window, 'copied')
        found.push({ sentence: sentence.trim(), copied })
      }
    }
    return found

    function select(texts: readonly Text[], start: number, end: number) {
      let at = 0
      const range = document.createRange()
      for (const text of texts) {
        const next = at + text.data.length
        if (start >= at && start < next) range.setStart(text, start - at)
        if (end > at && end <= next) range.setEnd(text, end - at)
        at = next
      }
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    }

    async function waitFor<Found>(find: () => Found | null | undefined, sentence: string): Promise<Found> {
      for (let tries = 0; tries < 500; tries += 1) {
        const one = find()
        if (one) return one
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error(`${sentence}: not copied`)
    }
  }, within)
}
