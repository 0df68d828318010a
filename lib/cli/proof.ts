import './base-path.ts'
import { PublishError } from '../build/publish-error.ts'
import { contentDirectory, displayPath } from '../content/files/content-directory.ts'
import { LiveContent } from '../content/live/live-content.ts'
import { DeskError } from '../desk/desk-error.ts'
import { makeProof } from '../desk/proof/make-proof.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

// npm run proof -- 2026-03-05: one file to send round before an issue is let out.
await runCommand(async () => {
  const { words } = readCommandLine({
    command: 'npm run proof',
    words: 'ISSUE',
    zh: '把一期做成送审稿：一个 HTML 文件，装有浏览器的再加一个 PDF，每页写着草稿',
    en: 'makes a proof of an issue: one HTML file, and a PDF where a browser is installed, each page marked 草稿',
    options: {},
  })
  const directory = contentDirectory()
  try {
    const { html, pdf } = await makeProof(directory, new LiveContent(directory), words[0] ?? '')
    for (const file of [html, ...(pdf === undefined ? [] : [pdf])]) console.log(displayPath(file))
  } catch (error) {
    throw error instanceof DeskError ? new PublishError(error.message) : error
  }
})
