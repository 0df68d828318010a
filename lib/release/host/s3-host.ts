import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { concurrently } from '../../build/concurrently.ts'
import { PublishError } from '../../build/publish-error.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import { contentType } from '../../publish/host-headers.ts'
import type { S3Settings } from '../deploy/deploy-settings.ts'
import type { Host, SiteFile, Told } from './host.ts'
import { isPassing, S3Refusal, toS3Fault } from './s3-faults.ts'
import { type S3Request, signRequest } from './s3-signature.ts'
import { tryAgain } from './try-again.ts'

/** Requests under way at once: most of each is waiting. */
const atOnce = 12

type Ask = Omit<S3Request, 'url'> & { readonly path?: string; readonly query?: string }

/** A bucket of an object store: OSS, COS, OBS, R2, MinIO, S3. */
export class S3Host implements Host {
  readonly place: string
  readonly keepsHeaders = true
  readonly settles = 1500
  readonly #settings: S3Settings
  readonly #pause: number
  readonly #root: string

  /** `pause`: milliseconds before a request is tried the second time. */
  constructor(settings: S3Settings, pause = 1000) {
    const { endpoint, bucket, style, folder } = settings
    const inHost = endpoint.replace('://', `://${bucket}.`)
    this.#settings = settings
    this.#pause = pause
    this.#root = style === 'path' ? `${endpoint}/${bucket}/` : `${inHost}/`
    this.place = `s3 ${this.#root}${folder}`
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const answer = await this.#get(path)
    return answer?.bytes
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    const headers = { 'Content-Type': contentType(path), 'Cache-Control': 'no-cache' }
    await this.#ask({ method: 'PUT', path, headers, body: bytes })
  }

  async put(files: readonly SiteFile[], onPut?: Told<SiteFile>): Promise<void> {
    await concurrently(files, atOnce, async (file) => {
      const { path, source, sha256, type, keep } = file
      const body = await readFile(source)
      if (toSha256(body) !== sha256) {
        throw new PublishError(
          inTerminalLanguage({
            zh: `${source}：上传时被改动了；再运行同一条命令`,
            en: `${source}: was changed while it was uploaded; run the same command again`,
          }),
        )
      }
      const headers = { 'Content-Type': type, 'Cache-Control': keep }
      await this.#ask({ method: 'PUT', path, headers, body, sha256 })
      await onPut?.(file)
    })
  }

  async remove(paths: readonly string[], onRemoved?: Told<string>): Promise<void> {
    await concurrently(paths, atOnce, async (path) => {
      try {
        await this.#try({ method: 'DELETE', path }, async (response) => response.arrayBuffer())
      } catch (error) {
        if (!isMissing(error)) throw toS3Fault(this.place, `removing ${path}`, error)
      }
      await onRemoved?.(path)
    })
  }

  async list(): Promise<readonly string[]> {
    const { folder } = this.#settings
    const paths: string[] = []
    for (let next: string | undefined = ''; next !== undefined; ) {
      const query = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url', prefix: folder })
      if (next !== '') query.set('continuation-token', next)
      const answer = await this.#ask({ method: 'GET', query: `?${query}` })
      const text = await answer.text()
      const isEncoded = /<EncodingType>url</.test(text)
      for (const [, key = ''] of text.matchAll(/<Key>([^<]*)<\/Key>/g)) {
        paths.push(toPath(unescapeXml(key), isEncoded).slice(folder.length))
      }
      const token: string | undefined = /<NextContinuationToken>([^<]+)</.exec(text)?.[1]
      next = token === undefined ? undefined : unescapeXml(token)
    }
    return paths.filter((path) => path !== '' && !path.endsWith('/'))
  }

  async findOther(files: readonly SiteFile[]): Promise<readonly string[]> {
    const others: string[] = []
    await concurrently(files, atOnce, async ({ path, sha256, type, keep }) => {
      const answer = await this.#get(path)
      const isSame =
        answer &&
        toSha256(answer.bytes) === sha256 &&
        answer.headers.get('content-type') === type &&
        answer.headers.get('cache-control') === keep
      if (!isSame) others.push(path)
    })
    return others.sort()
  }

  async #get(path: string): Promise<{ readonly bytes: Uint8Array; readonly headers: Headers } | undefined> {
    try {
      const { headers, bytes } = await this.#try({ method: 'GET', path }, async (response) => ({
        headers: response.headers,
        bytes: new Uint8Array(await response.arrayBuffer()),
      }))
      return { headers, bytes }
    } catch (error) {
      if (isMissing(error)) return undefined
      throw toS3Fault(this.place, `reading ${path}`, error)
    }
  }

  /** Asks for something that must succeed. */
  async #ask(ask: Ask): Promise<Response> {
    try {
      return await this.#try(ask, async (response) => new Response(await response.arrayBuffer()))
    } catch (error) {
      throw toS3Fault(this.place, ask.path === undefined ? 'listing' : `writing ${ask.path}`, error)
    }
  }

  async #try<Result>(ask: Ask, take: (response: Response) => Promise<Result>): Promise<Result> {
    const { path = '', query = '', ...request } = ask
    const url = this.#root + (query === '' ? toKey(this.#settings.folder + path) : query)
    const send = async () => {
      const headers = await signRequest({ ...request, url }, this.#settings)
      const { method, body } = request
      // Three minutes, and for a large file as long as a line of 50 KB a second takes.
      const signal = AbortSignal.timeout(180_000 + Math.ceil((body?.length ?? 0) / 50))
      const init = {
        method,
        headers,
        signal,
        redirect: 'manual' as const,
        ...(body && { body: Buffer.from(body) }),
      }
      const response = await fetch(url, init)
      if (!response.ok) throw new S3Refusal(response.status, await response.text())
      return await take(response)
    }
    return await tryAgain(send, { tries: 6, isWorthIt: isPassing, pause: this.#pause })
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof S3Refusal && error.status === 404 && error.code !== 'NoSuchBucket'
}

/** The path as it stands in an address. */
function toKey(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** The path of a key in a list; not every host encodes them when asked to. */
function toPath(key: string, isEncoded: boolean): string {
  return isEncoded ? decodeURIComponent(key.replace(/\+/g, ' ')) : key
}

function unescapeXml(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '')
}

function toSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
