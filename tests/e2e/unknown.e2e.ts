import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { walkFiles } from '../support/walk-files.ts'

const { directory } = readSetup().sites.real

/** What a site might fill in for the day, the newspaper, the reporter and the pictures that are not known; posters are its own. */
const guesses = [
  /2025-01-01/,
  /2025年1月1日/,
  /1月1日/,
  /长治日报/,
  /记者/,
  /第01版/,
  /星期/,
  /<img(?! src="\/share\/)/,
]

for (const guess of guesses) {
  test(`no file of the site says ${guess.source}`, () => {
    const texts = walkFiles(directory).filter((file) => /\.(html|xml|json|txt|webmanifest)$/.test(file))
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((file) => guess.test(readFileSync(join(directory, file), 'utf8')))).toEqual([])
  })
}
