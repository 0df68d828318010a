import './base-path.ts'
import { parseArgs } from 'node:util'
import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { PublishError } from '../build/publish-error.ts'
import { tell } from '../build/tell.ts'
import { countFiles } from '../release/count-files.ts'
import { formatUploadList, toUploadList } from '../release/upload-list.ts'
import { withdrawArticle } from '../release/withdraw-article.ts'
import { publishTo } from './publish-to.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run publish [-- --to NAME [--by WHO] [--why TEXT] [--after ID]] [--withdraw ID …] [--notice TEXT] [--since SITE]
 * [--count] [--verbose] [--strict]`: builds the site and brings it to a host of `deploy.yml`. Without `--to` it prints what is to be
 * uploaded, a line a file, compared with SITE or the site that was built last. `--withdraw` takes articles out first.
 */
await runCommand(async () => {
  const options = readOptions()
  if (options.to === undefined) return await list(options)
  const { to, withdraw = [], verbose, strict, notice, by, why, after } = options
  const said = { ...(notice && { notice }), ...(by && { by }), ...(why && { why }), ...(after && { after }) }
  if (!(await publishTo({ to, withdraw, isVerbose: verbose, isStrict: strict, ...said })))
    process.exitCode = 1
})

async function list({
  since = outDirectory(),
  withdraw = [],
  notice,
  verbose,
  strict,
  count,
}: Options): Promise<void> {
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
    `${list.add.length} files to add (A), ${list.change.length} to change (M), ${list.remove.length} to remove (D), ${list.leave.length} to leave for now (L): ${((100 * changed) / changes.files).toFixed(2)} % of ${changes.files}`,
  )
  if (isWithdrawal) tell('the addresses of all lines M and D are to be purged from caches and CDN')
}

type Options = ReturnType<typeof readOptions>

function readOptions() {
  const options = {
    to: { type: 'string' },
    by: { type: 'string' },
    why: { type: 'string' },
    after: { type: 'string' },
    count: { type: 'boolean', default: false },
    since: { type: 'string' },
    withdraw: { type: 'string', multiple: true },
    notice: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  } as const
  try {
    const { values } = parseArgs({ options })
    const stray = (['by', 'why', 'after'] as const).find((name) => values[name] !== undefined)
    if (values.to === undefined && stray) throw new Error(`--${stray} goes with --to NAME, but there is none`)
    if (values.to !== undefined && (values.since !== undefined || values.count))
      throw new Error('--since and --count go without --to: the host knows what lies there')
    return values
  } catch (error) {
    throw new PublishError(error instanceof Error ? error.message : String(error))
  }
}
