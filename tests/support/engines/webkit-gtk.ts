import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { driveWebKit } from './drive-webkit.ts'
import type { Engine } from './driver.ts'
import { EngineProcess } from './engine-process.ts'
import { findFreePort } from './find-free-port.ts'
import { findLibrary, findProgram } from './find-program.ts'
import { loggedBrowser } from './logged-browser.ts'
import { WebDriverSession } from './webdriver-session.ts'

/** WebKitGTK through its MiniBrowser: kept up to date by Debian, the engine of today's Safari. Xvfb is its display. */
export const webkitGtk: Engine = {
  name: 'WebKit (GTK)',
  install: 'apt-get install webkit2gtk-driver xvfb',
  isInstalled: () => [findProgram('WebKitWebDriver'), findProgram('Xvfb'), findMiniBrowser()].every(Boolean),
  start: async (width) => {
    const engine = new EngineProcess()
    try {
      const display = await startDisplay(engine, width)
      return driveWebKit(engine, await startMiniBrowser(engine, display, width), 1)
    } catch (error) {
      await engine.stop()
      throw error
    }
  },
}

function findMiniBrowser(): string | undefined {
  return findLibrary(/^webkit/, 'MiniBrowser')
}

/** A screen of its own, as large as the window; its name, which the server chooses. */
async function startDisplay(engine: EngineProcess, width: number): Promise<string> {
  const screen = ['-screen', '0', `${width}x844x24`, '-nolisten', 'tcp']
  engine.start(findProgram('Xvfb') ?? '', ['-displayfd', '1', ...screen])
  const number = await engine.waitFor('the display', () => /^(\d+)$/m.exec(engine.log())?.[1])
  return `:${number}`
}

async function startMiniBrowser(
  engine: EngineProcess,
  display: string,
  width: number,
): Promise<WebDriverSession> {
  const port = await findFreePort()
  hideToolbar(engine.home)
  engine.start(findProgram('WebKitWebDriver') ?? '', [`--port=${port}`], {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    // Its sandbox wants rights that a container has not; the only pages are our own.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  })
  const args = ['--automation', '--enable-write-console-messages-to-stdout=true']
  const binary = loggedBrowser(engine, findMiniBrowser() ?? '')
  const session = await WebDriverSession.open(engine, port, { 'webkitgtk:browserOptions': { binary, args } })
  await session.ask('POST', '/window/rect', { x: 0, y: 0, width, height: 844 })
  return session
}

/** The toolbar is wider than a phone: GTK is told to draw it as nothing. */
function hideToolbar(home: string): void {
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(
    join(home, 'gtk-3.0/gtk.css'),
    `window * { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }
    toolbar image, toolbar button, entry image { -gtk-icon-transform: scale(0); -gtk-icon-source: none }`,
  )
}
