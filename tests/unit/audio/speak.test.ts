import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parseCommand, speak } from '../../../lib/audio/speak.ts'
import { secondsOf } from '../../../lib/audio/wave.ts'
import { emptyFolder } from '../../support/made-site.ts'
import { waveFile } from '../../support/wave-file.ts'

describe('parseCommand', () => {
  it('parts a command line at its blanks, those in quotation marks aside', () => {
    assert.deepEqual(parseCommand(`say -v 'Ting Ting' --to "{out}" {text}`), {
      program: 'say',
      parameters: ['-v', 'Ting Ting', '--to', '{out}', '{text}'],
    })
  })

  it('wants a program and the file that it is to write', () => {
    for (const typed of ['', 'say', 'say {text}']) {
      assert.throws(() => parseCommand(typed), /\[audio-command\]$/)
    }
  })
})

describe('speak', () => {
  /** A program that writes what it was given as so many samples, and fails or writes something else where it is told to. */
  const program = (folder: string) => {
    const file = join(folder, 'voice.mjs')
    const wave = JSON.stringify([...waveFile(Array(800).fill(0), { rate: 8000 })])
    writeFileSync(
      file,
      `import { readFileSync, writeFileSync } from 'node:fs'
const [out, typed] = process.argv.slice(2)
const text = typed ?? readFileSync(0, 'utf8')
if (text.includes('停')) { console.error('没有这个音'); process.exit(3) }
writeFileSync(out, text.includes('空') ? 'no sound' : Buffer.from(${wave}))
writeFileSync(out + '.said', text)`,
    )
    return file
  }
  const hostile = '“甲”$(touch x); `乙` {out} --help'

  it('gives the program a sentence as one word, whatever stands in it', async (t) => {
    const folder = emptyFolder(t)
    const command = parseCommand(`${process.execPath} ${program(folder)} {out} {text}`)
    assert.equal(secondsOf(await speak(command, hostile, folder, 'a')), 0.1)
    assert.equal(spawnSync('cat', [join(folder, 'a.wav.said')]).stdout.toString(), hostile)
  })

  it('gives it the sentence on its input where the command has no place for it', async (t) => {
    const folder = emptyFolder(t)
    const command = parseCommand(`${process.execPath} ${program(folder)} {out}`)
    await speak(command, hostile, folder, 'a')
    assert.equal(spawnSync('cat', [join(folder, 'a.wav.said')]).stdout.toString(), hostile)
  })

  it('says what went wrong', async (t) => {
    const folder = emptyFolder(t)
    const command = parseCommand(`${process.execPath} ${program(folder)} {out} {text}`)
    await assert.rejects(speak(command, '停', folder, 'a'), /stopped at “停”: 没有这个音.*\[audio-failed\]$/)
    await assert.rejects(speak(command, '空', folder, 'a'), /\[audio-sound\]$/)
    await assert.rejects(
      speak(parseCommand('no-such-voice {out}'), '甲', folder, 'a'),
      /ENOENT.*\[audio-program\]$/,
    )
  })
})
