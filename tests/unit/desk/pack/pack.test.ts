import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { launcherOf } from '../../../../lib/desk/pack/launchers.ts'
import { isNeeded, listBelow } from '../../../../lib/desk/pack/pack-files.ts'
import { writeZip } from '../../../../lib/desk/pack/write-zip.ts'

describe('pack: one zip for an editor without Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  after(() => rmSync(folder, { recursive: true }))

  it('holds names in Chinese, bytes as they were, and programs that can run', async () => {
    writeFileSync(join(folder, '编辑台.sh'), '#!/bin/sh\n', { mode: 0o755 })
    writeFileSync(join(folder, '说明.txt'), '字'.repeat(5000))
    const target = join(folder, '../', `${folder.split('/').at(-1)}.zip`)
    after(() => rmSync(target))
    await writeZip(target, listBelow(folder, 'desk'))
    const bytes = readFileSync(target)
    const files = unzipSync(bytes)
    assert.deepEqual(Object.keys(files).sort(), ['desk/编辑台.sh', 'desk/说明.txt'])
    assert.equal(Buffer.from(files['desk/说明.txt'] ?? []).toString(), '字'.repeat(5000))
    assert.deepEqual(modesIn(bytes).sort(), [0o100644, 0o100755])
  })

  it('starts the desk over a folder of its own, with its own Node', () => {
    const { name, text } = launcherOf('win32-x64')
    assert.equal(name, '编辑台.cmd')
    assert.match(text, /^@echo off\r\n/)
    assert.match(text, /node\\node\.exe" --import tsx lib\\cli\\edit\.ts\r\n/)
    // A console of Windows may read it in GBK.
    assert.match(text, /^[\0-\x7f]*$/)
    assert.equal(launcherOf('darwin-arm64').name, '编辑台.command')
    assert.match(
      launcherOf('linux-x64').text,
      /exec "\$here\/program\/node\/node" --import tsx lib\/cli\/edit\.ts\n$/,
    )
  })

  it('leaves out what tests alone use and what nobody reads', () => {
    const names = [
      'next/dist/bin/next',
      'next/README.md',
      'next/dist/a.js.map',
      'playwright/index.js',
      '@playwright/test/cli.js',
      'preact/LICENSE',
      'preact/dist/preact.d.ts',
      '@types/react/index.d.ts',
    ]
    assert.deepEqual(names.filter(isNeeded), [
      'next/dist/bin/next',
      'preact/LICENSE',
      '@types/react/index.d.ts',
    ])
  })
})

/** Modes of files in a zip's central directory (APPNOTE 4.3.12): the upper half of the external attributes. */
function modesIn(bytes: Buffer): number[] {
  const modes: number[] = []
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    modes.push(bytes.readUInt16LE(at + 40))
  return modes
}
