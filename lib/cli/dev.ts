import { runNext } from '../build/run-next.ts'
import { runCommand } from './run-command.ts'

// npm run dev: shows the content as it is edited, on PORT or 3000.
await runCommand(async () => process.exit(await runNext('dev', {})))
