import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import sharp from 'sharp'
import { qrCodeOf, toQrPng } from '../../../lib/sharing/qr-code.ts'
import { readQrCode } from '../../support/read-qr-code.ts'

const address = 'https://ceshi.example/issues/2025-12-31/01/01/'

describe('QR codes', () => {
  it('are read back as the address they were made of', async () => {
    for (const text of [address, `${address}?mode=elder`, 'https://a.example/']) {
      assert.equal(await readQrCode(toQrPng(text)), text)
    }
  })

  it('have 29 modules for a short address and a quiet zone of four around them, eight pixels each', async () => {
    const { width, height } = await sharp(toQrPng('https://ceshi.example/issues/2025-12-31/')).metadata()
    assert.deepEqual([width, height], [(29 + 8) * 8, (29 + 8) * 8])
  })

  it('stand in their page, in few bytes, and nowhere if the address of the site is not known', async () => {
    const publication = { title: '测试日报', identifiers: [], cards: 30, footer: [] }
    const code = qrCodeOf({ ...publication, url: 'https://ceshi.example' }, '2025-12-31/01/01')
    assert.equal(code?.address, address)
    const [, bytes = ''] = /^data:image\/png;base64,([\w+/=]+)$/.exec(code.picture) ?? []
    assert.equal(await readQrCode(Buffer.from(bytes, 'base64')), address)
    assert.ok(bytes.length < 700, `${bytes.length} characters`)
    assert.equal(qrCodeOf(publication, '2025-12-31/01/01'), undefined)
  })
})
