import { ContentError } from '../content/content-error.ts'
import { PublishError } from '../publish/publish-error.ts'

/**
 * Runs a command of the command line. What its user can mend is told without a stack and ends it with 1; a
 * signal ends it in order, so that locks are released and child processes stopped.
 */
export async function runCommand(command: () => Promise<unknown>): Promise<void> {
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  try {
    await command()
  } catch (error) {
    if (!(error instanceof PublishError || error instanceof ContentError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
