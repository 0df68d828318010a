import { runCommand } from './run-command.ts'
import { linterProgram } from './tools.ts'

/** `npm run lint` and `npm run format`: Biome over the whole checkout, with what is said to it. */
process.exitCode = await runCommand(process.execPath, [
  linterProgram(),
  'check',
  ...process.argv.slice(2),
  '.',
])
