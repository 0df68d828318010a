import { outDirectory } from '../build/out-directory.ts'
import { switchMourning } from '../release/switch-mourning.ts'
import { runCommand } from './run-command.ts'

await runCommand(async () => {
  const [word] = process.argv.slice(2)
  console.log(`${await switchMourning(outDirectory(), word)}: ${word}; this one file is to be uploaded`)
})
