import type { PublishError } from '../build/publish-error.ts'
import { problemError } from '../problems/problem-error.ts'

type DiskCode = 'disk-denied' | 'disk-full' | 'disk-no-folder' | 'disk-missing' | 'disk-busy' | 'disk-other'

/** What a disk or a folder can refuse: errno(3). */
const codes: Readonly<Record<string, DiskCode>> = {
  EACCES: 'disk-denied',
  EPERM: 'disk-denied',
  EROFS: 'disk-denied',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EEXIST: 'disk-no-folder',
  EISDIR: 'disk-no-folder',
  ENOTDIR: 'disk-no-folder',
  ENOENT: 'disk-missing',
  EMFILE: 'disk-busy',
  ENFILE: 'disk-busy',
  EBUSY: 'disk-other',
  EFBIG: 'disk-other',
  EIO: 'disk-other',
  ELOOP: 'disk-other',
  ENAMETOOLONG: 'disk-other',
  ENODEV: 'disk-other',
  ENXIO: 'disk-other',
  ESTALE: 'disk-other',
}

/** What to tell of an error that a disk has caused; nothing of any other. */
export function toDiskError(error: unknown): PublishError | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const code = String(error.code)
  const what = Object.hasOwn(codes, code) ? codes[code] : undefined
  if (what === undefined) return undefined
  const place = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined
  return problemError(String(place ?? process.cwd()), what, { code })
}
