import { buildSite } from '../publish/build-site.ts'
import { outDirectory } from '../publish/out-directory.ts'
import { runCommand } from './run-command.ts'

// npm run build: CONTENT_DIR → OUT_DIR.
await runCommand(() => buildSite(outDirectory()))
