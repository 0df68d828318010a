import { PublishError } from '../../build/publish-error.ts'
import { inTerminalLanguage } from '../../problems/language.ts'

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
    inTerminalLanguage({
      zh: '密钥（secret）与 key 不相配：看看 deploy.yml 的 secret，或它所写的环境变量',
      en: 'the secret is not that of the key: `secret` in deploy.yml, or the variable it names',
    }),
  ],
  [
    /^InvalidAccessKey|^InvalidSecretId$/,
    inTerminalLanguage({
      zh: '没有这个 key：看看 deploy.yml 的 key，或它所写的环境变量',
      en: 'there is no such key: `key` in deploy.yml, or the variable it names',
    }),
  ],
  [
    /^NoSuchBucket$/,
    inTerminalLanguage({
      zh: '没有这个存储桶：看看 deploy.yml 的 bucket 和 endpoint',
      en: 'there is no such bucket: `bucket` and `endpoint` in deploy.yml',
    }),
  ],
  [
    /^RequestTimeTooSkewed$/,
    inTerminalLanguage({
      zh: '这台电脑的时间不对，请校准',
      en: 'the clock of this machine is wrong; set it',
    }),
  ],
  [
    /DomainForbidden$/,
    inTerminalLanguage({
      zh: '这个主机要在 deploy.yml 里写 `style: host`',
      en: 'this host wants `style: host` in deploy.yml',
    }),
  ],
  [
    /Redirect$|^AuthorizationHeaderMalformed$|^InvalidRegion/,
    inTerminalLanguage({
      zh: '存储桶在别处：看看 deploy.yml 的 endpoint 和 region',
      en: 'the bucket lies elsewhere: `endpoint` and `region` in deploy.yml',
    }),
  ],
  [
    /Quota|StorageFull|InsufficientStorage|CapacityExceeded/i,
    inTerminalLanguage({
      zh: '满了；腾出地方或提高上限，再运行同一条命令',
      en: 'it is full; make room or have its limit raised, then run the same command again',
    }),
  ],
  [
    /^AccessDenied|^Forbidden/,
    inTerminalLanguage({
      zh: '这个 key 没有权限；它要能在这个存储桶里读、写、删、列',
      en: 'the key may not do that; it needs to read, write, delete and list in this bucket',
    }),
  ],
  [
    /Overdue|UserDisable|Arrears|InvalidPayer/i,
    inTerminalLanguage({ zh: '账户停用了；欠费了吗？', en: 'the account is stopped; is it paid for?' }),
  ],
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
    return new PublishError(
      inTerminalLanguage({
        zh: `${place}：没有接受 ${what}${advice ? `：${advice}` : ''}（${error.message}）`,
        en: `${place}: ${what} was refused${advice ? `: ${advice}` : ''} (${error.message})`,
      }),
    )
  }
  if (!isLineFault(error)) return error
  const cause = error.cause instanceof Error ? error.cause.message : error.message
  return new PublishError(
    inTerminalLanguage({
      zh: `${place}：传 ${what} 时断了线（${cause}）；再运行同一条命令，接着没传完的传`,
      en: `${place}: the line broke at ${what} (${cause}); run the same command again, it goes on where it stopped`,
    }),
  )
}

function adviceOn({ code, status }: S3Refusal): string | undefined {
  const name = code || (status === 403 ? 'AccessDenied' : status === 507 ? 'InsufficientStorage' : '')
  return advices.find(([sign]) => sign.test(name))?.[1]
}
