import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { Random } from '../../support/corpus/random.ts'
import { EditedNewspaper } from '../../support/edited-newspaper.ts'
import { forgetParts } from '../../support/forget-parts.ts'
import { hashesOf } from '../../support/hashes-of.ts'
import { publish } from '../../support/run-publish.ts'
import { writeFiles, writeNewspaper } from '../../support/small-newspaper.ts'

// EDITS_SEED=2 and on tries other edits.
const seed = Number(process.env.EDITS_SEED ?? 1)

test(`after twenty edits, published in three goes, the site is that of a build from nothing (seed ${seed})`, async (t) => {
  const picture = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#b5121b' } })
    .jpeg()
    .toBuffer()
  const newspaper = new EditedNewspaper('edits', new Random(seed), picture)
  const contentDirectory = writeNewspaper(t, {})
  const out = join(contentDirectory, '../out')
  const write = () => {
    for (const folder of ['issues', 'sections']) rmSync(join(contentDirectory, folder), { recursive: true })
    writeFiles(contentDirectory, newspaper.files())
  }
  const forget = () => forgetParts([...newspaper.parts, 'search/0'])
  await forget()
  t.after(forget)
  write()
  const edits: string[] = []
  for (const goes of [0, 8, 12]) {
    for (let n = 0; n < goes; n++) edits.push(newspaper.edit())
    write()
    const { code, errors } = await publish(contentDirectory)
    assert.equal(code, 0, `${edits}\n${errors}`)
  }
  const edited = hashesOf(out)
  await forget()
  const whole = await publish(contentDirectory, ['--since', out], { out: join(contentDirectory, '../whole') })
  assert.equal(whole.code, 0, whole.errors)
  assert.deepEqual(whole.lines, [], `${edits}`)
  assert.deepEqual(edited, hashesOf(join(contentDirectory, '../whole')), `${edits}`)
})
