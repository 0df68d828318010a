import assert from 'node:assert/strict'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { PublishLog, toArticleChanges } from '../../../../lib/release/deploy/publish-log.ts'
import { emptyFolder } from '../../../support/made-site.ts'

describe('PublishLog', () => {
  it('appends a line a state beside deploy.yml, and knows the publishes to each host', (t) => {
    const folder = emptyFolder(t)
    const log = new PublishLog(join(folder, 'deploy.yml'))
    assert.deepEqual([...log.idsOf('web')], [])
    log.append({ id: 'one', to: 'web', by: '张三', why: '首发', state: 'begun' })
    log.append({ id: 'one', to: 'web', by: '张三', why: '首发', state: 'failed', error: 'the line broke' })
    appendFileSync(join(folder, 'publish-log.jsonl'), '{"id":"half\n')
    log.append({ id: 'two', to: 'store', state: 'begun' })
    const lines = readFileSync(join(folder, 'publish-log.jsonl'), 'utf8').split('\n')
    const [first, second] = lines.slice(0, 2).map((line) => JSON.parse(line))
    const { at, ...rest } = first
    assert.match(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    assert.deepEqual(rest, { id: 'one', to: 'web', by: '张三', why: '首发', state: 'begun' })
    assert.equal(second.error, 'the line broke')
    assert.deepEqual([[...log.idsOf('web')], [...log.idsOf('store')]], [['one'], ['two']])
  })
})

describe('toArticleChanges', () => {
  it('names articles by their pages, and counts those that a line has no room for', () => {
    const page = (number: number) => `issues/2025-01-15/01/${String(number).padStart(2, '0')}/index.html`
    const add = [
      'index.html',
      'issues/2025-01-15/01/index.html',
      ...Array.from({ length: 120 }, (_, n) => page(n + 1)),
    ]
    const { added, changed, removed } = toArticleChanges({ add, change: [page(7)], remove: [] })
    assert.deepEqual([added.count, added.ids.length, added.ids[0]], [120, 100, '2025-01-15/01/01'])
    assert.deepEqual(
      [changed, removed],
      [
        { count: 1, ids: ['2025-01-15/01/07'] },
        { count: 0, ids: [] },
      ],
    )
  })
})
