import './base-path.ts'
import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { readBuildOptions } from './read-build-options.ts'
import { runCommand } from './run-command.ts'

// npm run build [-- --verbose --strict]: CONTENT_DIR → OUT_DIR.
await runCommand(() => {
  const options = readBuildOptions(
    'npm run build',
    '检查内容，生成网站',
    'checks the content and builds the site',
  )
  return buildSite(outDirectory(), options)
})
