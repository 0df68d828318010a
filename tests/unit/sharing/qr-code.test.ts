import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { qrCodeFile, toQrCode, toQrSvg } from '../../../lib/sharing/qr-code.ts'
import { readQrCode } from '../../support/read-qr-code.ts'

const address = 'https://ceshi.example/issues/2025-12-31/01/01/'

describe('QR codes', () => {
  it('are read back as the address they were made of', async () => {
    for (const text of [address, `${address}?mode=elder`, 'https://a.example/']) {
      assert.equal(await readQrCode(Buffer.from(toQrSvg(text))), text)
    }
  })

  it('have 29 modules for a short address and a quiet zone of four around them', () => {
    assert.equal(toQrCode('https://ceshi.example/issues/2025-12-31/').size, 29 + 8)
  })

  it('keep their name while the address is the same, and change it with the address', () => {
    const publication = { title: '测试日报', identifiers: [], cards: 30, footer: [] }
    const at = (url: string) => qrCodeFile({ ...publication, url }, '2025-12-31/01/01')
    assert.equal(at('https://ceshi.example')?.address, address)
    assert.deepEqual(at('https://ceshi.example'), at('https://ceshi.example'))
    assert.match(
      at('https://ceshi.example')?.url ?? '',
      /^\/share\/2025-12-31\/01\.01\.qr\.[0-9a-f]{10}\.svg$/,
    )
    assert.notEqual(at('https://ceshi.example')?.url, at('https://other.example')?.url)
    assert.equal(qrCodeFile(publication, '2025-12-31/01/01'), undefined)
  })
})
