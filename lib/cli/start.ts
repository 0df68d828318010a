import './base-path.ts'
import { buildSite } from '../build/build-site.ts'
import { outDirectory } from '../build/out-directory.ts'
import { serveSite } from '../preview/serve-site.ts'
import { readBuildOptions } from './read-build-options.ts'
import { runCommand } from './run-command.ts'

// npm start [-- --verbose --strict]: builds the site, then serves it on PORT or 3000.
await runCommand(async () => {
  const en = 'builds the site and serves it on PORT or 3000'
  await buildSite(outDirectory(), readBuildOptions('npm start', '生成网站，在 PORT 或 3000 端口上打开', en))
  await serveSite(outDirectory(), process.env.PORT)
})
