import { runNext } from '../build/run-next.ts'
import { liveEnvironment } from '../build-environment.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

// npm run dev: shows the content as it is edited, on PORT or 3000, at the root of its host wherever the site will lie.
await runCommand(async () => {
  const { host } = readCommandLine({
    command: 'npm run dev',
    zh: '边改边看，在 PORT 或 3000 端口上',
    en: 'shows the content as it is edited, on PORT or 3000',
    options: {
      host: { value: 'HOST', zh: '只在这个地址上听，如 127.0.0.1', en: 'listens on this address only' },
    },
  }).said
  const options = host === undefined ? [] : ['-H', host]
  process.exit(await runNext('dev', { BASE_PATH: '', ...liveEnvironment }, undefined, options))
})
