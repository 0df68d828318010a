import { PublishError } from '../../build/publish-error.ts'

/** An answer of an object store that is no success. */
export class S3Refusal extends Error {
  override readonly name = 'S3Refusal'
  readonly status: number
  /** `NoSuchKey`; empty if the answer names none. */
  readonly code: string

  constructor(status: number, text: string) {
    const [code = '', message = ''] = ['Code', 'Message'].map(
      (tag) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(text)?.[1] ?? '',
    )
    super([status, code, message].filter(Boolean).join(' '))
    this.status = status
    this.code = code
  }
}

/** What the codes of S3, OSS, COS, OBS and MinIO mean to who uploads. */
const advices: readonly (readonly [RegExp, string])[] = [
  [
    /^SignatureDoesNotMatch$/,
    'the secret is not that of the key: `secret` in deploy.yml, or the variable it names',
  ],
  [
    /^InvalidAccessKey|^InvalidSecretId$/,
    'there is no such key: `key` in deploy.yml, or the variable it names',
  ],
  [/^NoSuchBucket$/, 'there is no such bucket: `bucket` and `endpoint` in deploy.yml'],
  [/^RequestTimeTooSkewed$/, 'the clock of this machine is wrong; set it'],
  [/DomainForbidden$/, 'this host wants `style: host` in deploy.yml'],
  [
    /Redirect$|^AuthorizationHeaderMalformed$|^InvalidRegion/,
    'the bucket lies elsewhere: `endpoint` and `region` in deploy.yml',
  ],
  [
    /Quota|StorageFull|InsufficientStorage|CapacityExceeded/i,
    'it is full; make room or have its limit raised, then run the same command again',
  ],
  [
    /^AccessDenied|^Forbidden/,
    'the key may not do that; it needs to read, write, delete and list in this bucket',
  ],
  [/Overdue|UserDisable|Arrears|InvalidPayer/i, 'the account is stopped; is it paid for?'],
]

/** Whether a fault may be gone in a moment: a line that broke, a host that asks for patience. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof S3Refusal)) return isLineFault(error)
  if (adviceOn(error) !== undefined) return false
  return (
    error.status >= 500 ||
    [408, 429].includes(error.status) ||
    /SHA256Mismatch|BadDigest|Timeout/.test(error.code)
  )
}

/** Whether the line broke, as `fetch` tells it: with a cause, or when its time was over. */
function isLineFault(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  return error.name === 'TimeoutError' || (error instanceof TypeError && error.cause instanceof Error)
}

/** A fault of an object store in a sentence; any other fault as it is. */
export function toS3Fault(place: string, what: string, error: unknown): unknown {
  if (error instanceof S3Refusal) {
    const advice = adviceOn(error)
    return new PublishError(`${place}: ${what} was refused${advice ? `: ${advice}` : ''} (${error.message})`)
  }
  if (!isLineFault(error)) return error
  const cause = error.cause instanceof Error ? error.cause.message : error.message
  return new PublishError(
    `${place}: the line broke at ${what} (${cause}); run the same command again, it goes on where it stopped`,
  )
}

function adviceOn({ code, status }: S3Refusal): string | undefined {
  const name = code || (status === 403 ? 'AccessDenied' : status === 507 ? 'InsufficientStorage' : '')
  return advices.find(([sign]) => sign.test(name))?.[1]
}
