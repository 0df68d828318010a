import { driveWebKit } from './drive-webkit.ts'
import type { Engine } from './driver.ts'
import { EngineProcess } from './engine-process.ts'
import { findFreePort } from './find-free-port.ts'
import { findProgram } from './find-program.ts'
import { loggedBrowser } from './logged-browser.ts'
import { WebDriverSession } from './webdriver-session.ts'

/** The window that cog opens without a display; it takes no other size, so that its zoom makes a phone of it. */
const windowWidth = 800

/** WPE WebKit through cog: on Debian 12 the engine of Safari 16.0. It needs no display. */
export const webkitWpe: Engine = {
  name: 'WebKit (WPE)',
  install: 'apt-get install wpewebkit-driver cog',
  isInstalled: () => findProgram('WPEWebDriver') !== undefined && findProgram('cog') !== undefined,
  start: async (width) => {
    const engine = new EngineProcess()
    const zoom = windowWidth / width
    try {
      return driveWebKit(engine, await startCog(engine, zoom), zoom)
    } catch (error) {
      await engine.stop()
      throw error
    }
  },
}

async function startCog(engine: EngineProcess, zoom: number): Promise<WebDriverSession> {
  const port = await findFreePort()
  const { home } = engine
  engine.start(findProgram('WPEWebDriver') ?? '', [`--port=${port}`], {
    XDG_RUNTIME_DIR: home,
    LIBGL_ALWAYS_SOFTWARE: '1',
  })
  const args = [
    '--automation',
    '--platform=headless',
    `--scale=${zoom}`,
    '--enable-write-console-messages-to-stdout=true',
  ]
  const binary = loggedBrowser(engine, findProgram('cog') ?? '')
  return WebDriverSession.open(engine, port, { 'wpe:browserOptions': { binary, args } })
}
