import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findFormat, hasFormat } from '../../../../lib/content/files/attachment-formats.ts'
import { projectRoot } from '../../../support/project-root.ts'

const daily = join(projectRoot, 'tests/fixtures/daily/issues/2025-12-31/02')
const files = {
  pdf: [readFileSync(join(daily, 'page.pdf')), Buffer.from('\n\n%PDF-1.4')],
  mp3: [Buffer.from('ID3\u0004'), Buffer.from([0xff, 0xfb, 0x90]), Buffer.from([0xff, 0xf3, 0x18])],
  m4a: [Buffer.from('\0\0\0 ftypM4A ')],
  ogg: [Buffer.from('OggS\0')],
  wav: [readFileSync(join(daily, '02.wav'))],
}

for (const [format, all] of Object.entries(files)) {
  test(`hasFormat: it knows ${format} by its bytes, and no other for it`, () => {
    for (const bytes of all) {
      assert.deepEqual(
        Object.keys(files).filter((other) => hasFormat(bytes, other)),
        [format],
      )
      assert.equal(findFormat(bytes), format)
    }
  })
}

test('findFormat: it finds none in text, pictures and nothing', () => {
  for (const text of ['', '录音', 'RIFF....WEBP', '<html>', '\u00ff\u00d8']) {
    assert.equal(findFormat(Buffer.from(text, 'latin1')), undefined)
  }
})
