import { outDirectory } from '../build/out-directory.ts'
import { serveSite } from '../preview/serve-site.ts'
import { runCommand } from './run-command.ts'

// npm run preview: serves the site that was built, on PORT or 3000.
await runCommand(() => serveSite(outDirectory(), process.env.PORT))
