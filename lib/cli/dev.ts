import { runNext } from '../build/run-next.ts'
import { liveEnvironment } from '../build-environment.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

// npm run dev: shows the content as it is edited, on PORT or 3000, at the root of its host wherever the site will lie.
await runCommand(async () => {
  readCommandLine({
    command: 'npm run dev',
    zh: '边改边看，在 PORT 或 3000 端口上',
    en: 'shows the content as it is edited, on PORT or 3000',
    options: {},
  })
  process.exit(await runNext('dev', { BASE_PATH: '', ...liveEnvironment }))
})
