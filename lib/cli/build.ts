import './base-path.ts'
import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { readBuildOptions } from './read-build-options.ts'
import { runCommand } from './run-command.ts'

// npm run build [-- --verbose]: CONTENT_DIR → OUT_DIR.
await runCommand(() => buildSite(outDirectory(), readBuildOptions()))
