import { defineConfig } from '@playwright/test'
import { readSetup } from './tests/support/e2e-setup.ts'

const { browser, sites } = readSetup()

/** The end-to-end tests; `npm run test:e2e` builds and serves the sites they walk through. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // A busy machine takes its time over steps that are right.
  expect: { timeout: 15_000 },
  use: {
    baseURL: sites.real.url,
    browserName: 'chromium',
    launchOptions: {
      executablePath: browser.path,
      chromiumSandbox: browser.sandbox,
      // No test machine has one; an old Chromium that looks for it draws no frame for a while, or never.
      args: ['--disable-gpu'],
    },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  },
})
