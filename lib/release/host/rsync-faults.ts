import { PublishError } from '../../build/publish-error.ts'

/** Whether the line broke or could not be had, which may be over in a moment: exit codes of rsync(1), 255 of ssh. */
export function isLineFault(code: number | null, errors: string): boolean {
  if (refusals.some(([sign]) => sign.test(errors))) return false
  return code !== null && [10, 12, 30, 35, 255].includes(code)
}

const refusals: readonly (readonly [RegExp, string])[] = [
  [/No space left|Disk quota exceeded/i, 'is full; make room there, then run the same command again'],
  [
    /Host key verification failed/,
    'is a machine that ssh does not know yet; run `ssh` to it once by hand and compare its key',
  ],
  [
    /Permission denied \([a-z]|auth failed|Too many authentication failures/,
    'does not take the key; name the right one by `identity` in deploy.yml, and put its public half there (ssh-copy-id)',
  ],
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    'has another key than before; ask who runs it whether that is right',
  ],
  [/command not found|rsync: not found/, 'has no rsync; install it there'],
  [
    /Permission denied \(13\)|Operation not permitted/,
    'may not be written to by this user; give it the folder (chown)',
  ],
  [
    /unknown option|unrecognized option/,
    'or this machine has an rsync that is too old; 3.1 or newer is wanted on both',
  ],
  [/Could not resolve hostname/, 'is not found; is its name in deploy.yml right, and this machine online?'],
]

/** What rsync's end means, and what to do. `code` is `null` where it could not be started. */
export function rsyncFault(place: string, code: number | null, errors: string): PublishError {
  if (code === null)
    return new PublishError(`${place}: is not installed here, or was ended; install rsync 3.1 or newer`)
  const advice = refusals.find(([sign]) => sign.test(errors))?.[1]
  const said = errors.trim().split('\n').slice(0, 2).join(' ')
  if (advice !== undefined) return new PublishError(`${place}: ${advice} (${said})`)
  if (isLineFault(code, errors)) {
    return new PublishError(
      `${place}: the line broke (${said}); run the same command again, it goes on where it stopped`,
    )
  }
  return new PublishError(`${place}: rsync ended with ${code}: ${said}`)
}
