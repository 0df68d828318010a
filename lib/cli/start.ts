import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { serveSite } from '../preview/serve-site.ts'
import { runCommand } from './run-command.ts'

// npm start: builds the site, then serves it on PORT or 3000.
await runCommand(async () => {
  await buildSite(outDirectory())
  await serveSite(outDirectory(), process.env.PORT)
})
