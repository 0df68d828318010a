import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { PublishError } from '../../../lib/build/publish-error.ts'
import {
  findOutput,
  mendSite,
  openOutput,
  removeOld,
  switchOutput,
} from '../../../lib/build/switch-output.ts'

function emptyFolder(t: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'output-')))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

function writeSite(directory: string, words: string): void {
  mkdirSync(join(directory, 'search'), { recursive: true })
  for (const file of ['404.html', '_headers', 'sw.js', 'search/manifest.json']) {
    writeFileSync(join(directory, file), words)
  }
}

describe('the folder of the site', () => {
  it('is replaced whole, and what a build needs beside it is gone afterwards', async (t) => {
    const folder = emptyFolder(t)
    const output = await findOutput(join(folder, 'out'))
    writeSite(output.directory, '旧')
    writeFileSync(join(output.directory, 'old.html'), '旧')
    await openOutput(output)
    writeSite(output.building, '新')
    await switchOutput(output)
    assert.equal(readFileSync(join(output.directory, '404.html'), 'utf8'), '新')
    assert.equal(readFileSync(join(output.old, 'old.html'), 'utf8'), '旧')
    await removeOld(output)
    for (const gone of [join(output.directory, 'old.html'), output.building, output.previous, output.old]) {
      assert.equal(existsSync(gone), false, gone)
    }
  })

  it('is made of the one before the last, or of what a killed build has left', async (t) => {
    const folder = emptyFolder(t)
    const output = await findOutput(join(folder, 'out'))
    writeSite(output.old, '旧')
    await openOutput(output)
    assert.equal(readFileSync(join(output.building, '404.html'), 'utf8'), '旧')
    writeSite(output.old, '更旧')
    await openOutput(output)
    assert.equal(readFileSync(join(output.building, '404.html'), 'utf8'), '旧')
  })

  it('is put back where a build was killed between two sites', async (t) => {
    const folder = emptyFolder(t)
    writeSite(join(folder, '.out.previous'), '旧')
    const output = await findOutput(join(folder, 'out'))
    await openOutput(output)
    assert.equal(readFileSync(join(output.directory, '404.html'), 'utf8'), '旧')
  })

  it('is put back for a command that only reads it, and nothing is done where it stands', async (t) => {
    const folder = emptyFolder(t)
    const out = join(folder, 'out')
    writeSite(join(folder, '.out.previous'), '旧')
    await mendSite(out)
    assert.equal(readFileSync(join(out, '404.html'), 'utf8'), '旧')
    writeSite(join(folder, '.out.previous'), '更旧')
    await mendSite(out)
    assert.equal(readFileSync(join(out, '404.html'), 'utf8'), '旧')
    assert.deepEqual(readdirSync(folder).sort(), ['.out.previous', 'out'])
  })

  it('is refused where a file system is mounted, since it cannot be renamed', async () => {
    await assert.rejects(findOutput('/proc'), {
      name: 'PublishError',
      message:
        'OUT_DIR /proc: expected a folder that can be renamed, but a file system is mounted there; nothing was touched, choose a folder in it, such as /proc/site',
    })
  })

  it('is refused if it holds anything but a site, the checkout or the content', async (t) => {
    const folder = emptyFolder(t)
    // A page for what is not there is no mark of ours.
    for (const file of ['letters.txt', '404.html']) {
      writeFileSync(join(folder, file), '信')
      await assert.rejects(findOutput(folder), PublishError)
    }
    for (const directory of ['.', 'content', 'content/out', '..']) {
      await assert.rejects(findOutput(directory), PublishError, directory)
    }
  })

  it('may be empty or not be there', async (t) => {
    const folder = emptyFolder(t)
    assert.equal((await findOutput(folder)).directory, folder)
    assert.equal((await findOutput(join(folder, 'out'))).directory, join(folder, 'out'))
  })
})
