import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keysOf, tapAt } from './actions.ts'
import { BidiSession } from './bidi-session.ts'
import type { Driver, Engine } from './driver.ts'
import { EngineProcess } from './engine-process.ts'
import { findProgram } from './find-program.ts'

const preferences = {
  'app.update.auto': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'zh-CN',
  'toolkit.telemetry.enabled': false,
}

/** Firefox by WebDriver BiDi, which it speaks by itself; it needs no display. */
export const firefox: Engine = {
  name: 'Firefox',
  install: 'apt-get install firefox-esr',
  isInstalled: () => findFirefox() !== undefined,
  start: async (width) => {
    const engine = new EngineProcess()
    try {
      return await driveFirefox(engine, await startFirefox(engine), width)
    } catch (error) {
      await engine.stop()
      throw error
    }
  },
}

function findFirefox(): string | undefined {
  return findProgram('firefox-esr', 'firefox')
}

/** Starts it, and gives the address that it listens on. */
async function startFirefox(engine: EngineProcess): Promise<string> {
  const profile = join(engine.home, 'profile')
  mkdirSync(profile)
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const parameters = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    'about:blank',
  ]
  engine.start(findFirefox() ?? 'firefox', parameters, { MOZ_CRASHREPORTER_DISABLE: '1' })
  return await engine.waitFor(
    'the address of WebDriver BiDi',
    () => /WebDriver BiDi listening on (ws:\S+)/.exec(engine.log())?.[1],
  )
}

/** What is read here of an entry of the log, and of the answer to an evaluation. */
interface LogEntry {
  readonly level: string
  readonly text: string | null
}
interface Evaluated {
  readonly result?: { readonly value?: string }
  readonly exceptionDetails?: { readonly text: string }
}

async function driveFirefox(engine: EngineProcess, address: string, width: number): Promise<Driver> {
  const entries: LogEntry[] = []
  const session = await BidiSession.open(`${address}/session`, (method, params) => {
    if (method === 'log.entryAdded') entries.push(params as LogEntry)
  })
  await session.ask('session.new', { capabilities: {} })
  const { contexts } = await session.ask<{ contexts: [{ context: string }] }>('browsingContext.getTree', {})
  const [{ context }] = contexts
  await session.ask('session.subscribe', { events: ['log.entryAdded'] })
  await session.ask('browsingContext.setViewport', { context, viewport: { width, height: 844 } })
  const act = (actions: object) => session.ask('input.performActions', { context, actions: [actions] })
  return {
    open: async (url) =>
      void (await session.ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: (expression) => evaluate(session, context, expression),
    tap: async (x, y) => void (await act(tapAt(x, y))),
    write: async (text) => void (await act(keysOf(text))),
    back: async () => void (await session.ask('browsingContext.traverseHistory', { context, delta: -1 })),
    errors: () => entries.filter(({ level }) => level === 'error').map(({ text }) => text ?? ''),
    close: async () => {
      session.close()
      await engine.stop()
    },
  }
}

async function evaluate(session: BidiSession, context: string, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.ask<Evaluated>('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return JSON.parse(result?.value ?? 'null')
}
