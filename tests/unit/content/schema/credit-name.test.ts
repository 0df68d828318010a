import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFile, articlePath, remarksOn } from '../../../support/small-newspaper.ts'

const names = {
  'name-joined': ['王五、赵六', '王五 赵六', '王五　赵六', '王五，赵六', '王五/赵六', '王五、某某市委宣传部'],
  'name-sign': ['·', '……', '——'],
  none: [
    '王五',
    '王　涵',
    '王 涵',
    '欧阳某某',
    '阿依古丽·买买提',
    '某某市 委',
    '新华社',
    'John Smith',
    '某某市消防救援支队',
  ],
} as const

for (const [code, all] of Object.entries(names)) {
  test(`a name: it is remarked on as ${code}: ${all.join(' · ')}`, async (t) => {
    for (const name of all) {
      const found = await remarksOn(t, {
        [articlePath]: articleFile(`byline: [{ role: 记者, name: "${name}" }]`),
      })
      assert.deepEqual(
        found.map((line) => /\[(.+)\]$/.exec(line)?.[1]),
        code === 'none' ? [] : [code],
        name,
      )
    }
  })
}
