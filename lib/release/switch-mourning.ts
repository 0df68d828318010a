import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { PublishError } from '../build/publish-error.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { writeAside } from '../store/write-aside.ts'

const when = { on: '@media all {', off: '@media not all {' }

/**
 * 全国哀悼日: switches the one stylesheet that greys a published site, and touches nothing else; the same word
 * can be changed by hand at the host. Answers the file that is to be uploaded.
 */
export async function switchMourning(siteDirectory: string, word: string | undefined): Promise<string> {
  const file = path.join(siteDirectory, 'mourning.css')
  if (word !== 'on' && word !== 'off') {
    throw new PublishError(
      inTerminalLanguage({
        zh: `mourning 后面应写 on 或 off，但${word === undefined ? '没有写' : `是“${word}”`}`,
        en: `mourning should be on or off, but is ${word ?? 'not said'}`,
      }),
    )
  }
  if (!existsSync(file)) {
    throw new PublishError(
      inTerminalLanguage({
        zh: `${siteDirectory}：这里应是生成好的网站，但没有 mourning.css；先运行 npm run build`,
        en: `${siteDirectory}: expected a built site, but there is no mourning.css; run npm run build first`,
      }),
    )
  }
  const css = await readFile(file, 'utf8')
  writeAside(file, css.replace(/@media (not )?all \{/, when[word]))
  return file
}
