import { PublishError } from '../build/publish-error.ts'
import { ContentError } from '../content/content-error.ts'

// What a disk or a folder can refuse (errno(3)), and what is to be done about it.
const remedies: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to; give this user the right to, or choose another folder',
  EDQUOT: 'is over its quota; make room there',
  EEXIST: 'is a file, where a folder is wanted; choose another folder',
  EMFILE: 'too many files are open at once; raise the limit (ulimit -n)',
  ENOSPC: 'has no room left; make some there',
  ENOTDIR: 'lies below a file; choose another folder',
  EPERM: 'may not be written to; give this user the right to, or choose another folder',
  EROFS: 'cannot be written to; choose another folder',
}

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
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const remedy = remedies[String(error.code)]
  if (remedy === undefined) return undefined
  const place = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined
  return `${place ?? 'the disk'}: ${remedy} (${error.message}); the site that was built before is as it was`
}
