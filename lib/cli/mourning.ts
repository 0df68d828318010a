import { outDirectory } from '../build/out-directory.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { switchMourning } from '../release/switch-mourning.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

await runCommand(async () => {
  const [word] = readCommandLine({
    command: 'npm run mourning',
    words: 'on | off',
    zh: '全国哀悼日：生成好的网站变成灰色（on），或变回来（off）',
    en: 'a day of national mourning: greys the built site (on), or gives it its colours back (off)',
    options: {},
  }).words
  const file = switchMourning(outDirectory(), word)
  console.log(
    inTerminalLanguage({
      zh: `${file}：${word}；只要上传这一个文件`,
      en: `${file}: ${word}; this one file is to be uploaded`,
    }),
  )
})
