import path from 'node:path'
import { PublishError } from '../build/publish-error.ts'
import { DeskError } from '../desk/desk-error.ts'
import { type Platform, platforms } from '../desk/pack/launchers.ts'
import { makePack } from '../desk/pack/make-pack.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

// npm run pack -- --platform win32-x64: the desk for a machine that has no Node, as one zip.
await runCommand(async () => {
  const { said } = readCommandLine({
    command: 'npm run pack',
    zh: '把编辑台和 Node 打成一个压缩包，给没有装 Node 的电脑',
    en: 'makes one zip of the desk and Node, for machines without Node',
    options: {
      platform: {
        value: 'NAME',
        zh: Object.keys(platforms).join('、'),
        en: Object.keys(platforms).join(', '),
      },
      node: {
        value: 'FILE',
        zh: '那个系统的 Node 程序（不写就从 npm 取）',
        en: "Node's program for that system (else from npm)",
      },
      to: { value: 'FOLDER', zh: '放在哪里（默认 .next/pack）', en: 'where it is put (default .next/pack)' },
    },
  })
  const platform = said.platform ?? `${process.platform}-${process.arch}`
  try {
    if (!isPlatform(platform))
      throw new DeskError(`--platform 应是 ${Object.keys(platforms).join('、')} 之一，现在是 ${platform}`)
    console.log(await makePack(platform, path.resolve(said.to ?? '.next/pack'), said.node))
  } catch (error) {
    throw error instanceof DeskError ? new PublishError(error.message) : error
  }
})

function isPlatform(name: string): name is Platform {
  return Object.hasOwn(platforms, name)
}
