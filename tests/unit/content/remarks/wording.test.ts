import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFile, articlePath, faultsOf, remarksOn } from '../../../support/small-newspaper.ts'

const file = 'wording.md'

test('wording.md: it names words to avoid in articles and fields, each once a file, with what to write', async (t) => {
  const found = await remarksOn(t, {
    [file]: '# 用词\n\n- 老百信 → 老百姓\n座谈会议 -> 座谈会\n座谈 => 会谈\n> 说明\n',
    [articlePath]: articleFile('kicker: 老百信', '座谈会议上，老百信说。\n\n又是座谈。'),
    'issues/2025-01-15/issue.md': '---\ntitle: 老百信日报\n---\n',
  })
  assert.deepEqual(found, [
    `${articlePath}:3: remark: by wording.md it should be “老百姓”, but is “老百信”; write “老百姓”, unless it is quoted [house-word]`,
    `${articlePath}:6: remark: by wording.md it should be “座谈会”, but is “座谈会议”; write “座谈会”, unless it is quoted [house-word]`,
    `${articlePath}:8: remark: by wording.md it should be “会谈”, but is “座谈”; write “会谈”, unless it is quoted [house-word]`,
    'issues/2025-01-15/issue.md:2: remark: by wording.md it should be “老百姓”, but is “老百信”; write “老百姓”, unless it is quoted [house-word]',
  ])
})

test('wording.md: it leaves alone what is written right already, and signs of patterns', async (t) => {
  const found = await remarksOn(t, {
    [file]: '第二季 → 第二季度\na.b → a-b\n',
    [articlePath]: articleFile('kind: news', '第二季度，aXb。'),
  })
  assert.deepEqual(found, [])
})

test('wording.md: it is seen anew in articles that have not changed', async (t) => {
  const text = { [articlePath]: articleFile('kind: news', '老百信。') }
  assert.deepEqual(await remarksOn(t, text), [])
  assert.equal((await remarksOn(t, { ...text, [file]: '老百信 → 老百姓' })).length, 1)
})

test('wording.md: it reports lines that say nothing', async (t) => {
  assert.deepEqual(await faultsOf(t, { [file]: '老百信\n甲 → 甲\n' }), [
    `${file}:1: each line of the house list should be \`word to avoid → word to write\`, but this one is “老百信”`,
    `${file}:2: each line of the house list should be \`word to avoid → word to write\`, but this one is “甲 → 甲”`,
  ])
})
