import './base-path.ts'
import { checkAndCompare } from './check-and-compare.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run check [-- --against FOLDER|ADDRESS] [--mark] [--strict]`: prints every problem of the content and fails, or says what
 * there is. Then it looks whether published addresses would be gone or paragraph numbers move, compared with the site that
 * was built last or the one that is named; `--mark` writes the marks that keep the numbers; with
 * `--strict` remarks fail too.
 */
await runCommand(async () => {
  const { lines, isFaultless } = await checkAndCompare({
    ...readOptions(),
    ...(process.stderr.isTTY && { onProgress: showProgress }),
  })
  for (const line of lines) console.log(line)
  if (!isFaultless) process.exitCode = 1
})

function readOptions() {
  return readCommandLine({
    command: 'npm run check',
    zh: '检查内容，列出错误和提醒，并与上一次生成的网站对照',
    en: 'checks the content, lists errors and remarks, and compares with the site that was built last',
    options: {
      against: {
        value: 'SITE',
        zh: '与这个网站对照：文件夹，或 https://…',
        en: 'compares with this site: a folder, or https://…',
      },
      mark: {
        zh: '在稿件里写上段号记号，已发布的段号不变',
        en: 'writes the marks that keep published paragraph numbers',
      },
      strict: { zh: '有提醒也算不通过', en: 'remarks fail it as errors do' },
    },
  }).said
}

function showProgress({ done, total }: { done: number; total: number }): void {
  if (done % 100 === 0 || done === total)
    process.stderr.write(`\r${done} of ${total} issues${done === total ? '\n' : ''}`)
}
