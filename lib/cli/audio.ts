import { recordArticles } from '../audio/record-articles.ts'
import { parseCommand } from '../audio/speak.ts'
import { tell } from '../build/tell.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

/** `npm run audio -- --command 'PROGRAM … {text} {out}' [ID…]`: recordings of articles by any program that speaks. */
await runCommand(async () => {
  const { said, words } = readCommandLine({
    command: 'npm run audio',
    words: 'ID',
    zh: '用朗读程序给稿件（不写就是最新一期各版头条）做录音，手机微信里也能听',
    en: 'has articles (those named, else the leads of the newest issue) spoken by a program into recordings',
    options: {
      command: {
        value: 'PROGRAM',
        zh: "朗读程序，如 'espeak-ng -v cmn -w {out} {text}'",
        en: "the program that speaks, such as 'espeak-ng -v cmn -w {out} {text}'",
      },
    },
  })
  const { made, left } = await recordArticles(parseCommand(said.command ?? ''), words)
  tell(`录音：新做 ${made} 篇，${left} 篇不用再做`)
})
