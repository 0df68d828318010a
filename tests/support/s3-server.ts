import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An object as it was put. */
export interface StoredObject {
  readonly bytes: Buffer
  readonly type: string
  readonly keep: string
}

/** What is asked for before it is answered: an answer to give in its place, or `drop` to break the line. */
export type Trouble = (method: string, key: string) => { status: number; code: string } | 'drop' | undefined

const [key, secret, region] = ['AKIDTEST', 'a-secret-of-tests', 'test-1'] as const

/**
 * A small object store that takes what is signed as AWS describes it (Signature Version 4), and nothing else. It lists,
 * gives, takes and removes objects of one bucket, and makes trouble when asked to.
 */
export class S3Server {
  readonly objects = new Map<string, StoredObject>()
  /** `PUT issues/index.html`, in the order in which they were answered. */
  readonly asked: string[] = []
  trouble: Trouble = () => undefined
  #server: Server | undefined

  async start(): Promise<void> {
    this.#server = createServer((request, response) => void this.#answer(request, response)).listen(
      0,
      '127.0.0.1',
    )
    await once(this.#server, 'listening')
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  get endpoint(): string {
    const address: AddressInfo | string | null | undefined = this.#server?.address()
    const port = typeof address === 'object' ? address?.port : undefined
    return `http://127.0.0.1:${port}`
  }

  /** What `deploy.yml` says of it. */
  get settings() {
    return {
      kind: 's3',
      name: 'test',
      endpoint: this.endpoint,
      region,
      bucket: 'paper',
      style: 'path',
      folder: '',
      key,
      secret,
    } as const
  }

  /** The objects of the site, without what publishes write down for themselves. */
  files(): readonly string[] {
    return [...this.objects.keys()].filter((path) => !path.startsWith('.published/')).sort()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const url = new URL(request.url ?? '', 'http://host')
    const path = decodeURIComponent(url.pathname)
    const object = path.slice('/paper/'.length)
    const method = request.method ?? ''
    const trouble = this.trouble(method, object)
    if (trouble === 'drop') return void request.socket.destroy()
    const refusal =
      trouble ??
      refuse(request, url, body) ??
      (path.startsWith('/paper/') ? undefined : { status: 404, code: 'NoSuchBucket' })
    if (refusal) return void response.writeHead(refusal.status).end(toXml(refusal.code))
    this.asked.push(`${method} ${object}`)
    if (method === 'PUT') this.#put(object, request, body, response)
    else if (method === 'DELETE') {
      this.objects.delete(object)
      response.writeHead(204).end()
    } else if (object === '') response.end(this.#list(url))
    else this.#get(object, response)
  }

  #put(object: string, request: IncomingMessage, bytes: Buffer, response: ServerResponse): void {
    const { 'content-type': type = '', 'cache-control': keep = '' } = request.headers
    this.objects.set(object, { bytes, type, keep })
    response.end()
  }

  #get(object: string, response: ServerResponse): void {
    const found = this.objects.get(object)
    if (!found) return void response.writeHead(404).end(toXml('NoSuchKey'))
    response.writeHead(200, { 'Content-Type': found.type, 'Cache-Control': found.keep }).end(found.bytes)
  }

  /** Two at a time, so that who lists has to ask on. */
  #list({ searchParams }: URL): string {
    const prefix = searchParams.get('prefix') ?? ''
    const after = searchParams.get('continuation-token') ?? ''
    const keys = [...this.objects.keys()].filter((name) => name.startsWith(prefix) && name > after).sort()
    const shown = keys.slice(0, 2)
    const next = keys.length > 2 ? `<NextContinuationToken>${shown.at(-1)}</NextContinuationToken>` : ''
    const contents = shown
      .map((name) => `<Contents><Key>${encodeURIComponent(name)}</Key></Contents>`)
      .join('')
    return `<ListBucketResult><EncodingType>url</EncodingType>${contents}${next}</ListBucketResult>`
  }
}

function toXml(code: string): string {
  return `<Error><Code>${code}</Code><Message>told by the test</Message></Error>`
}

/** Why a request is not taken: the signature, and the hash of what came. */
function refuse(
  request: IncomingMessage,
  url: URL,
  body: Buffer,
): { status: number; code: string } | undefined {
  const { authorization = '', 'x-amz-date': date = '', 'x-amz-content-sha256': hash = '' } = request.headers
  const found = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(.+), SignedHeaders=(.+), Signature=(\w+)$/.exec(
    authorization,
  )
  const [, id, scope = '', signed = '', signature] = found ?? []
  if (id !== key) return { status: 403, code: 'InvalidAccessKeyId' }
  if (createHash('sha256').update(body).digest('hex') !== hash)
    return { status: 400, code: 'XAmzContentSHA256Mismatch' }
  const headers = signed.split(';').map((name) => `${name}:${request.headers[name]}\n`)
  const query = [...url.searchParams]
    .map((pair) => pair.map(encode).join('='))
    .sort()
    .join('&')
  const path = decodeURIComponent(url.pathname).split('/').map(encode).join('/')
  const canonical = [request.method, path, query, headers.join(''), signed, hash].join('\n')
  const text = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join(
    '\n',
  )
  let signing: Buffer | string = `AWS4${secret}`
  for (const part of scope.split('/')) signing = createHmac('sha256', signing).update(part).digest()
  const expected = createHmac('sha256', signing).update(text).digest('hex')
  return expected === signature ? undefined : { status: 403, code: 'SignatureDoesNotMatch' }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
