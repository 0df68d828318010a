import { outDirectory } from '../build/out-directory.ts'
import { mendSite } from '../build/switch-output.ts'
import { serveSite } from '../preview/serve-site.ts'
import { runCommand } from './run-command.ts'

// npm run preview: serves the site that was built, on PORT or 3000.
await runCommand(async () => {
  await mendSite(outDirectory())
  await serveSite(outDirectory(), process.env.PORT)
})
