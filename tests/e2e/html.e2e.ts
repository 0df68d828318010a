import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { readSetup } from '../support/e2e-setup.ts'
import { newspaperNames } from '../support/sites.ts'
import { walkFiles } from '../support/walk-files.ts'

const { sites } = readSetup()
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })

/** Breaches of the HTML standard, by place. */
async function breachesOf(file: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
  )
}

for (const newspaper of newspaperNames) {
  test(`every document of the ${newspaper} site is valid HTML`, async () => {
    test.setTimeout(180_000)
    const { directory } = sites[newspaper]
    const documents = walkFiles(directory).filter((file) => file.endsWith('.html'))
    expect(documents.length).toBeGreaterThan(5)
    const breaches: string[] = []
    for (const file of documents) {
      breaches.push(...(await breachesOf(file, readFileSync(join(directory, file), 'utf8'))))
    }
    expect(breaches).toEqual([])
  })
}

test('the validator sees what is wrong', async () => {
  const html =
    '<!DOCTYPE html><html lang="zh"><head><title>题</title></head><body><p><div></div></p></body></html>'
  expect(await breachesOf('a.html', html)).not.toEqual([])
})
