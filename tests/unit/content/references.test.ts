import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFile, articlePath, faultsOf } from '../../support/small-newspaper.ts'

const other = 'issues/2025-01-15/01/02.md'

test('section: it reports one that has no file', async (t) => {
  assert.deepEqual(await faultsOf(t, { [articlePath]: articleFile('section: yaowne') }), [
    `${articlePath}:3: section should be the name of a file in sections/, but there is no yaowne.md`,
  ])
})

test('continues: it reports what leads to no article, to a draft or to itself', async (t) => {
  const targets = [
    '2025-01-15/01/99',
    'https://example.com/issues/2025-01-15/01/02/',
    '2025-01-15/01',
    '2025-01-15/02/01',
  ]
  const files = Object.fromEntries(
    targets.map((to, i) => [`issues/2025-01-15/03/0${i + 1}.md`, articleFile(`continues: ${to}`)]),
  )
  const self = { 'issues/2025-01-15/03/05.md': articleFile('continues: 2025-01-15/03/05') }
  const draft = { 'issues/2025-01-15/02/01.md': articleFile('status: draft') }
  const rule = 'continues should lead to a published article, but there is no'
  assert.deepEqual(await faultsOf(t, { ...files, ...self, ...draft }), [
    `issues/2025-01-15/03/01.md:3: ${rule} 2025-01-15/01/99`,
    `issues/2025-01-15/03/02.md:3: ${rule} https://example.com/issues/2025-01-15/01…`,
    `issues/2025-01-15/03/03.md:3: ${rule} 2025-01-15/01`,
    `issues/2025-01-15/03/04.md:3: ${rule} 2025-01-15/02/01`,
    'issues/2025-01-15/03/05.md:3: continues should lead to another article, but leads to itself',
  ])
})

test('continues: it takes an id or an address, of a withdrawn article too', async (t) => {
  const files = {
    [articlePath]: articleFile('continues: /issues/2025-01-15/01/02/'),
    [other]: articleFile('status: withdrawn\ncontinues: 2025-01-15/01/01'),
  }
  assert.deepEqual(await faultsOf(t, files), [])
})

test('continues: it reports a ring of three or more, and a second article of which one is the other part', async (t) => {
  const article = (number: number, to: number) => [
    `issues/2025-01-15/02/0${number}.md`,
    articleFile(`continues: 2025-01-15/02/0${to}`),
  ]
  const jumps = [
    [1, 2],
    [2, 1],
    [3, 4],
    [4, 5],
    [5, 3],
    [6, 8],
    [7, 8],
  ] as const
  const files = Object.fromEntries([
    ...jumps.map(([from, to]) => article(from, to)),
    ['issues/2025-01-15/02/08.md', articleFile()],
  ])
  const place = (number: number) => `issues/2025-01-15/02/0${number}.md:3`
  const ring = (number: number) =>
    `${place(number)}: continues should lead to the other part of a piece, but several lead round in a ring`
  assert.deepEqual(await faultsOf(t, files), [
    ...[3, 4, 5].map(ring),
    `${place(7)}: an article should be the other part of one, but 2025-01-15/02/08 is that of 2025-01-15/02/06 already`,
  ])
})

test('after: it reports what is no paragraph of the text', async (t) => {
  const photos =
    'photos:\n  - caption: 甲\n    after: p1\n  - caption: 乙\n    after: p2\n  - caption: 丙\n    after: h1'
  assert.deepEqual(await faultsOf(t, { [articlePath]: articleFile(photos, '一段。\n\n## 分题') }), [
    `${articlePath}:7: photos.after should be a paragraph of the text, but there is no “p2”`,
    `${articlePath}:9: photos.after should be a paragraph of the text, but there is no “h1”`,
  ])
})
