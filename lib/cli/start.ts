import './base-path.ts'
import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { serveSite } from '../preview/serve-site.ts'
import { readBuildOptions } from './read-build-options.ts'
import { runCommand } from './run-command.ts'

// npm start [-- --verbose]: builds the site, then serves it on PORT or 3000.
await runCommand(async () => {
  await buildSite(outDirectory(), readBuildOptions())
  await serveSite(outDirectory(), process.env.PORT)
})
