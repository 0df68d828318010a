import './base-path.ts'
import { parseArgs } from 'node:util'
import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { PublishError } from '../build/publish-error.ts'
import { tell } from '../build/tell.ts'
import { formatUploadList, toUploadList } from '../release/upload-list.ts'
import { withdrawArticle } from '../release/withdraw-article.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run publish [-- --since SITE] [--withdraw ID …] [--notice TEXT] [--verbose]`: builds the site and prints what is to be
 * uploaded, a line a file, compared with SITE or the site that was built last. `--withdraw` takes articles out first.
 */
await runCommand(async () => {
  const { since = outDirectory(), withdraw = [], notice, verbose } = readOptions()
  for (const id of withdraw) withdrawArticle(id, notice)
  const { changes, output } = await buildSite(outDirectory(), {
    since,
    isWithdrawal: withdraw.length > 0,
    isVerbose: verbose,
  })
  if (!changes) return
  const list = toUploadList(changes, output, withdraw.length > 0)
  process.stdout.write(formatUploadList(list))
  const changed = list.add.length + list.change.length + list.remove.length
  tell(
    `${list.add.length} files to add (A), ${list.change.length} to change (M), ${list.remove.length} to remove (D), ${list.leave.length} to leave for now (L): ${((100 * changed) / changes.files).toFixed(2)} % of ${changes.files}`,
  )
  if (withdraw.length > 0) tell('the addresses of all lines M and D are to be purged from caches and CDN')
})

function readOptions() {
  try {
    const options = {
      since: { type: 'string' },
      withdraw: { type: 'string', multiple: true },
      notice: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    } as const
    return parseArgs({ options }).values
  } catch (error) {
    throw new PublishError(error instanceof Error ? error.message : String(error))
  }
}
