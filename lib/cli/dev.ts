import { runNext } from '../build/run-next.ts'
import { runCommand } from './run-command.ts'

// npm run dev: shows the content as it is edited, on PORT or 3000, at the root of its host wherever the site will lie.
await runCommand(async () => process.exit(await runNext('dev', { BASE_PATH: '' })))
