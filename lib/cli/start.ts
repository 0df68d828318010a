import { serveSite } from '../preview/serve-site.ts'
import { buildSite } from '../publish/build-site.ts'
import { outDirectory } from '../publish/out-directory.ts'
import { runCommand } from './run-command.ts'

// npm start: builds the site, then serves it on PORT or 3000.
await runCommand(async () => {
  await buildSite(outDirectory())
  await serveSite(outDirectory(), process.env.PORT)
})
