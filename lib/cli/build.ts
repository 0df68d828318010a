import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { runCommand } from './run-command.ts'

// npm run build: CONTENT_DIR → OUT_DIR.
await runCommand(() => buildSite(outDirectory()))
