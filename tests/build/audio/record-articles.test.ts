import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { projectRoot } from '../../support/project-root.ts'
import { articleFile, articlePath, checkNewspaper, writeNewspaper } from '../../support/small-newspaper.ts'

/** Whether the program is there, as in CI. */
function isInstalled(t: TestContext): boolean {
  const isThere = !spawnSync('espeak-ng', ['--version']).error
  if (!isThere) t.diagnostic('espeak-ng is not installed: not tried')
  return isThere
}

function record(directory: string, ...ids: readonly string[]): string {
  const command = ['lib/cli/audio.ts', '--command', 'espeak-ng -v cmn -s 450 -w {out} {text}', ...ids]
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...command], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: directory, LANG: 'zh_CN.UTF-8' },
  })
  return `${stdout}${stderr}`
}

describe('npm run audio', () => {
  const mp3 = articlePath.replace('.md', '.mp3')
  const times = articlePath.replace('.md', '.times.json')

  it('makes a recording with the times of its sentences, once for a text, and names it in the article', async (t) => {
    if (!isInstalled(t)) return
    const directory = writeNewspaper(t, {
      [articlePath]: articleFile('kind: news # 消息', '水渠通了。村里人都来看。'),
    })
    assert.match(record(directory), /新做 1 篇，0 篇不用再做/)
    const made = readFileSync(join(directory, mp3))
    // MPEG layer III: every frame begins with eleven bits that are set.
    assert.deepEqual([made[0], (made[1] ?? 0) & 0xe0], [0xff, 0xe0])
    const { sentences } = JSON.parse(readFileSync(join(directory, times), 'utf8'))
    assert.deepEqual(
      sentences.map(([, text]: [number, string]) => text),
      ['测试标题', '水渠通了。', '村里人都来看。'],
    )
    const starts: number[] = sentences.map(([start]: [number]) => start)
    assert.ok(
      starts[0] === 0 && (starts[1] ?? 0) > 0.4 && (starts[2] ?? 0) > (starts[1] ?? 0),
      String(starts),
    )
    const file = readFileSync(join(directory, articlePath), 'utf8')
    assert.equal(
      file,
      articleFile('kind: news # 消息\naudio: 01.mp3\ngenerated: audio', '水渠通了。村里人都来看。'),
    )
    assert.match(record(directory), /新做 0 篇，1 篇不用再做/)
    assert.deepEqual((await checkNewspaper(directory)).remarks, [])
    writeFileSync(join(directory, articlePath), file.replace('都来看', '都来看热闹'))
    assert.deepEqual(
      (await checkNewspaper(directory)).remarks.map(({ code, line }) => [code, line]),
      [['audio-outdated', 4]],
    )
    assert.match(record(directory), /新做 1 篇/)
  })

  it('leaves a recording alone that no program made', (t) => {
    if (!isInstalled(t)) return
    const directory = writeNewspaper(t, {
      [articlePath]: articleFile('audio: 01.mp3', '水渠通了。'),
      [mp3]: Buffer.from([0xff, 0xfb, 0x10, 0xc4, ...Array(100).fill(0)]),
    })
    assert.match(
      record(directory, articlePath.slice('issues/'.length, -'.md'.length)),
      /新做 0 篇，1 篇不用再做/,
    )
    assert.equal(existsSync(join(directory, times)), false)
  })
})
