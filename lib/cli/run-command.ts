import { PublishError } from '../build/publish-error.ts'
import { ContentError } from '../content/content-error.ts'
import { toDiskError } from './disk-error.ts'

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
    const message = messageFor(error)
    if (message === undefined) throw error
    console.error(message)
    process.exit(1)
  }
}

/** What to tell the user; nothing of an error that is the program's own. */
function messageFor(error: unknown): string | undefined {
  if (error instanceof PublishError || error instanceof ContentError) return error.message
  return toDiskError(error)?.message
}
