import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { ImportError } from '../../../../lib/import/import-error.ts'
import { readFile } from '../../../../lib/import/read/read-file.ts'
import { readSource } from '../../../../lib/import/read/read-source.ts'
import { unpack } from '../../../../lib/import/read/unpack.ts'
import { madeDocx, paragraph } from '../../../support/made-docx.ts'
import { madePdf } from '../../../support/made-pdf.ts'

const read = (name: string, bytes: Uint8Array | string) =>
  readFile({ name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes })

describe('a file that cannot be read gets one sentence', () => {
  const cases: readonly (readonly [string, Uint8Array | string, string])[] = [
    [
      '稿.doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      '稿.doc 是旧的 Word、WPS 或 Excel 格式（.doc、.wps、.xls）；请用 Word 或 WPS 打开，另存为 .docx（表格存为 .xlsx）再导入',
    ],
    [
      '图.heic',
      '\0\0\0\x18ftypheic\0\0\0\0',
      '图.heic 是苹果手机的 HEIC 照片；请在手机或电脑上导出为 JPEG，再放进版的文件夹',
    ],
    ['空.txt', '', '空.txt 是空文件；请重新导出'],
    ['白.txt', '\n　\n', '白.txt 里没有文字'],
    ['坏.pdf', '%PDF-1.4\n坏了', '坏.pdf 坏了，打不开；请从排版软件重新导出，或从原处重新复制'],
    ['坏.docx', 'PK\u0003\u0004坏了', '坏.docx 坏了，打不开；请从原处重新复制或导出'],
    [
      '包.zip',
      zipSync({ 'a.txt': strToU8('甲') }),
      '包.zip 是压缩包，但不是 Word（.docx）或 Excel（.xlsx）；请解开后导入里面的文件',
    ],
    [
      '炸.xml',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      '炸.xml 里有自定义的实体（<!ENTITY>），不安全，没有读；请去掉后再导入',
    ],
    [
      '别.xml',
      '<root><thing><name>甲</name></thing></root>',
      '别.xml 里没有认出稿件（最外层是 root，里面是 thing）；请用 --recipe 写明字段名',
    ],
    ['扫.rtf', '{\\rtf1 甲}', '扫.rtf 是 RTF；请用 Word 或 WPS 另存为 .docx 再导入'],
  ]
  for (const [name, bytes, message] of cases) {
    it(`is told so of ${name}`, async () => {
      await assert.rejects(read(name, bytes), { message })
    })
  }

  it('counts what is unpacked, whatever the file says of its size', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(101 * 2 ** 20) })
    // The sizes that the directory and the file's own header give: one byte each.
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true)
    }
    assert.throws(() => unpack('炸.docx', bomb), {
      message: '炸.docx 解开后超过 100 MB，没有读；请压缩其中的图片，或把内容分成几个文件',
    })
  })

  it('never throws anything else, whatever the bytes', async () => {
    const starts = fc.constantFrom(
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '<?xml?>',
      '<html><body>',
      '{',
      '\u0089PNG',
    )
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const bytes = new Uint8Array([...Buffer.from(start, 'latin1'), ...rest])
        await read('a', bytes).catch((error: unknown) =>
          assert.ok(error instanceof ImportError, String(error)),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('reads what is left of a damaged file, or says in a sentence why not', async () => {
    const whole = [
      madePdf([{ texts: [{ text: '云岭县报的一段正文，写得再长一些，好让人读。', x: 40, y: 100 }] }]),
      madeDocx(paragraph('云岭县报的一段正文。')),
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), fc.nat(), fc.nat(255), async (file, at, byte) => {
        const damaged = Uint8Array.from(file)
        damaged[at % damaged.length] = byte
        await read('a', damaged).catch((error: unknown) => assert.ok(error instanceof Error))
      }),
      { numRuns: 10 },
    )
  })
})

describe('readSource: a process of its own for each file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'import-'))
  after(() => rmSync(directory, { recursive: true }))
  const file = join(directory, '稿.txt')
  writeFileSync(file, '小麦返青水怎么浇\n一看苗，二看墒，三看天。\n')

  it('gives what it read, and a sentence for a file that is not there or takes too much', async () => {
    const results = await Promise.allSettled([
      readSource(file),
      readSource(join(directory, '无.txt')),
      readSource(directory),
      readSource(file, { milliseconds: 1 }),
      readSource(file, { memory: 20 * 2 ** 20 }),
    ])
    const shown = results.map((result) =>
      result.status === 'fulfilled'
        ? result.value.source.pages[0]?.lines.length
        : String(result.reason.message),
    )
    assert.deepEqual(shown, [
      2,
      `${join(directory, '无.txt')} 没有找到；请核对文件名和所在的文件夹`,
      `${directory} 不是文件；整个文件夹用 --tree 导入`,
      '稿.txt 读了 0 秒还没有读完，不再读了；请分成几个小一些的文件',
      '稿.txt 读的时候要用的内存超过 20 MB，不再读了；请分成几个小一些的文件，或导出为 PDF',
    ])
  })
})
