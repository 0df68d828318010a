import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { type S3Request, signRequest } from '../../../../lib/release/host/s3-signature.ts'

// AWS, “Signature Calculations for the Authorization Header”, examples of 24 May 2013.
const keys = {
  key: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
}
const bucket = 'https://examplebucket.s3.amazonaws.com/'
const text = 'Welcome to Amazon S3.'

const vectors: Readonly<Record<string, readonly [S3Request, string]>> = {
  'an object that is put': [
    {
      method: 'PUT',
      url: `${bucket}test$file.text`,
      headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
      body: Buffer.from(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    },
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  ],
  'a question with no value': [
    { method: 'GET', url: `${bucket}?lifecycle` },
    'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  ],
  'a list': [
    { method: 'GET', url: `${bucket}?max-keys=2&prefix=J` },
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  ],
}

describe('signRequest', () => {
  for (const [what, [request, signature]] of Object.entries(vectors)) {
    it(`signs ${what} as AWS has published it`, async () => {
      const headers = await signRequest(request, keys, '20130524T000000Z')
      assert.equal(/Signature=(\w+)$/.exec(headers.get('authorization') ?? '')?.[1], signature)
    })
  }

  it('signs the hash of what is sent, known or not, and the token of a key that ends', async () => {
    const body = Buffer.from(text)
    const request = { method: 'PUT', url: `${bucket}a`, body } as const
    const headers = await signRequest(request, { ...keys, token: 'a token' })
    assert.equal(headers.get('x-amz-content-sha256'), createHash('sha256').update(text).digest('hex'))
    assert.equal(headers.get('x-amz-security-token'), 'a token')
    assert.match(
      headers.get('authorization') ?? '',
      /SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token,/,
    )
  })
})
