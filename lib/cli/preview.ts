import { outDirectory } from '../build/out-directory.ts'
import { mendSite } from '../build/switch-output.ts'
import { serveSite } from '../preview/serve-site.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

// npm run preview: serves the site that was built, on PORT or 3000.
await runCommand(async () => {
  readCommandLine({
    command: 'npm run preview',
    zh: '打开生成好的网站，在 PORT 或 3000 端口上',
    en: 'serves the site that was built, on PORT or 3000',
    options: {},
  })
  await mendSite(outDirectory())
  await serveSite(outDirectory(), process.env.PORT)
})
