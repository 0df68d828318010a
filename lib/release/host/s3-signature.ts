import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import type { S3Settings } from '../deploy/deploy-settings.ts'

/** A request to an object store, not yet signed. */
export interface S3Request {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** Hash of the body in hex, where it is known. */
  readonly sha256?: string
}

/**
 * The headers of a request with its signature: AWS Signature Version 4 for S3, which OSS, COS, OBS, R2 and MinIO take. The
 * hash of the body is signed with it, so that bytes which the line has changed are refused. `datetime`: `20261129T101112Z`.
 */
export async function signRequest(
  { method, url, headers = {}, body, sha256 }: S3Request,
  { key, secret, token, region }: Pick<S3Settings, 'key' | 'secret' | 'token' | 'region'>,
  datetime?: string,
): Promise<Headers> {
  const hash =
    sha256 ??
    createHash('sha256')
      .update(body ?? '')
      .digest('hex')
  const signer = new AwsV4Signer({
    method,
    url,
    headers: { ...headers, 'x-amz-content-sha256': hash },
    accessKeyId: key,
    secretAccessKey: secret,
    service: 's3',
    region,
    ...(token !== undefined && { sessionToken: token }),
    ...(datetime !== undefined && { datetime }),
  })
  return (await signer.sign()).headers
}
