import { readSetup } from '../support/e2e-setup.ts'
import { documentAddresses } from '../support/site-documents.ts'
import { expect, test } from '../support/watched-test.ts'

const { url, directory } = readSetup().sites.hostile

for (const address of documentAddresses(directory)) {
  test(`nothing that was typed runs or takes part in the page at ${address}`, async ({ page }) => {
    await page.goto(url + address)
    expect(await page.evaluate(findIntruders)).toEqual([])
  })
}

test('what looks like markup is shown as it was typed', async ({ page }) => {
  await page.goto(`${url}/issues/2025-01-02/01/01/`)
  const script = '<script>document.documentElement.dataset.executed="1"</script>'
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`主题</h1>${script}`)
  await expect(page.getByRole('main')).toContainText(`正文第一段 ${script} 之后的字。`)
  await expect(page.getByRole('main')).toContainText('<!-- 引题 <script>alert(1)</script> -->')
  await expect(page.getByRole('main')).toContainText('记者 <embed src="javascript:alert(1)">')
  await expect(page.getByRole('main')).toContainText('图说</figcaption><script>alert(1)</script>')
  await expect(page.getByRole('main')).toContainText('<style>body { display: none }</style>')
  expect(await page.title()).toContain(`主题</h1>${script}`)
})

/** Elements, attributes and addresses that no page of this site has of itself. */
function findIntruders(): string[] {
  const intruders: string[] = []
  if (document.documentElement.dataset.executed) intruders.push('a script of an article ran')
  const ours =
    'script[type="application/ld+json"], script[src^="/assets/"], form[action="/search/"], meta[itemprop], link[href="/mourning.css"]'
  for (const element of document.querySelectorAll(`body :not(${ours})`)) {
    if (/^(script|iframe|object|embed|form|base|meta|link|marquee|style)$/i.test(element.tagName)) {
      intruders.push(`<${element.tagName.toLowerCase()}> ${element.textContent}`)
    }
    for (const { name, value } of element.attributes) {
      // How long the longest part of a headline is: a number that we counted.
      const isCounted = name === 'style' && /^--longest:\d+(\.\d+)?$/.test(value)
      if (/^on|^style$|^srcdoc$/i.test(name) && !isCounted) intruders.push(`${name}="${value}"`)
      if (/^(href|src|action|xlink:href)$/i.test(name) && !/^(https?:\/\/|mailto:|[/#?])/i.test(value)) {
        intruders.push(`${name}="${value}"`)
      }
    }
  }
  return intruders
}
