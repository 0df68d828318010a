import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, it } from 'node:test'
import { EngineProcess } from '../../../support/engines/engine-process.ts'

describe('engine process', () => {
  it('ends what a program has started, and removes its folder', async () => {
    const engine = new EngineProcess()
    engine.start('/bin/sh', ['-c', 'sleep 600 & echo "started $!"; wait'])
    const pid = await engine.waitFor('the number', () => /started (\d+)/.exec(engine.log())?.[1])
    await engine.stop()
    assert.equal(existsSync(engine.home), false)
    assert.equal(isAlive(Number(pid)), false)
  })

  it('says what a program said that has ended too early', async (t) => {
    const engine = new EngineProcess()
    t.after(() => engine.stop())
    engine.start('/bin/sh', ['-c', 'echo no display; exit 1'])
    await assert.rejects(
      engine.waitFor('the window', () => undefined),
      new Error('the window did not come; the programs said: no display\n'),
    )
  })
})

/** A process that has ended but that nobody has asked after is dead as well. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return /^[^Z]/.test(stdout.trim())
}
