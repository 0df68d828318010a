import { inTerminalLanguage } from '../problems/language.ts'
import './base-path.ts'
import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { tell } from '../build/tell.ts'
import { problemError } from '../problems/problem-error.ts'
import { countFiles } from '../release/count-files.ts'
import { formatUploadList, toUploadList } from '../release/upload-list.ts'
import { withdrawArticle } from '../release/withdraw-article.ts'
import { readCommandLine } from './command-line.ts'
import { publishTo } from './publish-to.ts'
import { buildOptions } from './read-build-options.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run publish [-- --to NAME [--by WHO] [--why TEXT] [--after ID]] [--withdraw ID …] [--notice TEXT] [--since SITE]
 * [--count] [--verbose] [--strict]`: builds the site and brings it to a host of `deploy.yml`. Without `--to` it prints what is to be
 * uploaded, a line a file, compared with SITE or the site that was built last. `--withdraw` takes articles out first.
 */
await runCommand(async () => {
  const options = readOptions()
  if (options.to === undefined) return await list(options)
  const { to, withdraw = [], verbose = false, strict = false, notice, by, why, after } = options
  const said = { ...(notice && { notice }), ...(by && { by }), ...(why && { why }), ...(after && { after }) }
  if (!(await publishTo({ to, withdraw, isVerbose: verbose, isStrict: strict, ...said })))
    process.exitCode = 1
})

async function list(options: Options): Promise<void> {
  const { since = outDirectory(), withdraw = [], notice, verbose = false, strict = false, count } = options
  for (const id of withdraw) withdrawArticle(id, notice)
  const isWithdrawal = withdraw.length > 0
  const { changes, output } = await buildSite(outDirectory(), {
    since,
    isWithdrawal,
    isVerbose: verbose,
    isStrict: strict,
  })
  if (count) return console.log(countFiles(output.directory).join('\n'))
  if (!changes) return
  const list = toUploadList(changes, output, isWithdrawal)
  process.stdout.write(formatUploadList(list))
  const changed = list.add.length + list.change.length + list.remove.length
  tell(
    inTerminalLanguage({
      zh: `要新增 ${list.add.length} 个文件（A）、改动 ${list.change.length} 个（M）、删去 ${list.remove.length} 个（D），暂留 ${list.leave.length} 个（L）：占 ${changes.files} 个的 ${((100 * changed) / changes.files).toFixed(2)} %`,
      en: `${list.add.length} files to add (A), ${list.change.length} to change (M), ${list.remove.length} to remove (D), ${list.leave.length} to leave for now (L): ${((100 * changed) / changes.files).toFixed(2)} % of ${changes.files}`,
    }),
  )
  if (isWithdrawal)
    tell(
      inTerminalLanguage({
        zh: '所有 M 和 D 行的网址，都要在缓存和 CDN 里刷新',
        en: 'the addresses of all lines M and D are to be purged from caches and CDN',
      }),
    )
}

type Options = ReturnType<typeof readOptions>

function readOptions() {
  const { said } = readCommandLine({
    command: 'npm run publish',
    zh: '生成网站，传到网上；不写 --to 就列出要上传的文件',
    en: 'builds the site and brings it to a host; without --to it lists the files to upload',
    options: {
      to: { value: 'NAME', zh: '传到 deploy.yml 里的这一处', en: 'brings it to this host of deploy.yml' },
      by: { value: 'WHO', zh: '签发人，记入日志', en: 'who signs it, for the log' },
      why: { value: 'TEXT', zh: '为什么，记入日志', en: 'why, for the log' },
      after: { value: 'ID', zh: '接在别人的这一次之后', en: 'goes on after this publish of somebody else' },
      count: { zh: '只数文件', en: 'counts the files only' },
      since: {
        value: 'SITE',
        zh: '与这个文件夹里的网站比较，而不是上一次生成的',
        en: 'compares with the site in this folder, not with the one that was built last',
      },
      withdraw: {
        value: 'ID',
        multiple: true,
        zh: '先撤下这篇稿件，如 2025-lianghui/01/01；可以写几次',
        en: 'takes this article out first, such as 2025-lianghui/01/01; may be repeated',
      },
      notice: { value: 'TEXT', zh: '撤下时给读者的说明', en: 'what readers of a withdrawn article are told' },
      ...buildOptions,
    },
  })
  const stray = (['by', 'why', 'after'] as const).find((name) => said[name] !== undefined)
  if (said.to === undefined && stray) throw problemError(`--${stray}`, 'option-wants-to')
  const local = (['since', 'count'] as const).find((name) => said[name] !== undefined)
  if (said.to !== undefined && local) throw problemError(`--${local}`, 'option-without-to')
  return said
}
