import './base-path.ts'
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { outDirectory } from '../build/out-directory.ts'
import { contentDirectory } from '../content/files/content-directory.ts'
import { Desk } from '../desk/desk.ts'
import { startDesk } from '../desk/server/start-desk.ts'
import { bundleDesk } from '../publish/assets/bundle.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

// npm run edit [-- --no-open]: the editors' desk over the content, on PORT or a port that is free.
await runCommand(async () => {
  const { said } = readCommandLine({
    command: 'npm run edit',
    zh: '打开编辑台：导入、写稿、预览、更正、上线',
    en: "opens the editors' desk: importing, writing, correcting, going online",
    options: {
      'no-open': { zh: '不打开浏览器，只显示网址', en: 'opens no browser, prints the address only' },
    },
  })
  mkdirSync(contentDirectory(), { recursive: true })
  const files = { script: await bundleDesk(), style: await readFile('components/browser/desk/desk.css') }
  const desk = await startDesk(
    new Desk(contentDirectory(), path.resolve(outDirectory())),
    files,
    Number(process.env.PORT ?? 0),
  )
  process.once('exit', () => desk.close())
  console.log(`编辑台：${desk.url}`)
  console.log('浏览器没有自己打开的话，把上面的网址粘贴过去。关掉这个窗口，编辑台就关了。')
  if (!said['no-open']) openBrowser(desk.url)
})

/** Opens the system's browser; where there is none, the address stands in the terminal. */
function openBrowser(url: string): void {
  const [program, ...parameters] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...parameters, url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
}
