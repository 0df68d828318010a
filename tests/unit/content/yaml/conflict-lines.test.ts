import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conflictLines } from '../../../../lib/content/yaml/conflict-lines.ts'
import { articleFile, articlePath, faultsOf } from '../../../support/small-newspaper.ts'

const said = 'a file should have no conflict marks of git, but this line is one'

test('conflictLines: it finds the marks of every style of git, and nothing like them', () => {
  const marks = '<<<<<<< HEAD\n甲\n||||||| 1a28006\n乙\n=======\n丙\n>>>>>>> other'
  assert.deepEqual(conflictLines(marks), [1, 3, 5, 7])
  for (const text of [
    '====',
    '========',
    '======= 甲',
    '<<<<<<<<',
    '>>>>>>',
    '甲 <<<<<<< HEAD',
    '> > > > > > >',
  ]) {
    assert.deepEqual(conflictLines(text), [], text)
  }
})

test('conflictLines: a file that has them is named at each, and nothing else is said of it', async (t) => {
  const inBody = articleFile('kind: news', '甲\n<<<<<<< HEAD\n乙\n=======\n丙\n>>>>>>> other')
  const inFields = articleFile('<<<<<<< HEAD\nkind: news\n=======\nkind: comment\n>>>>>>> other')
  const lines = (numbers: readonly number[]) => numbers.map((line) => `${articlePath}:${line}: ${said}`)
  assert.deepEqual(await faultsOf(t, { [articlePath]: inBody }), lines([7, 9, 11]))
  assert.deepEqual(await faultsOf(t, { [articlePath]: inFields }), lines([3, 5, 7]))
  assert.deepEqual(await faultsOf(t, { [articlePath]: `<<<<<<< HEAD\n${articleFile()}` }), lines([1]))
})
