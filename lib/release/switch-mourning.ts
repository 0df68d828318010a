import { PublishError } from '../build/publish-error.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { setMourning } from '../publish/files/mourning.ts'

/**
 * 全国哀悼日: switches the one stylesheet that greys a published site, and touches nothing else; the same word
 * can be changed by hand at the host. Answers the file that is to be uploaded.
 */
export function switchMourning(siteDirectory: string, word: string | undefined): string {
  if (word !== 'on' && word !== 'off') {
    throw new PublishError(
      inTerminalLanguage({
        zh: `mourning 后面应写 on 或 off，但${word === undefined ? '没有写' : `是“${word}”`}`,
        en: `mourning should be on or off, but is ${word ?? 'not said'}`,
      }),
    )
  }
  const file = setMourning(siteDirectory, word)
  if (file === undefined) {
    throw new PublishError(
      inTerminalLanguage({
        zh: `${siteDirectory}：这里应是生成好的网站，但没有 mourning.css；先运行 npm run build`,
        en: `${siteDirectory}: expected a built site, but there is no mourning.css; run npm run build first`,
      }),
    )
  }
  return file
}
