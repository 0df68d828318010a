import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMasthead, ownTitle, toBanner } from '../../../lib/layout/banner.ts'
import type { Issue, Publication } from '../../../lib/model.ts'
import { sampleArchive, sampleIssue } from '../../support/sample.ts'

test('toBanner: it sets the year in a line of its own, and equal slogans as a couplet', () => {
  const issue = sampleIssue('a', [], {
    title: '聚焦2025长治两会',
    kind: 'special',
    label: '两会专刊',
    slogans: ['展新貌', '开新局', '向人民报告'],
  })
  assert.deepEqual(toBanner(issue), {
    lines: ['聚焦', '2025', '长治两会'],
    label: '两会专刊',
    couplet: ['展新貌', '开新局'],
    slogans: ['向人民报告'],
  })
})

test('toBanner: it makes no couplet of slogans of different length', () => {
  const issue = sampleIssue('a', [], { title: '增刊', kind: 'supplement', slogans: ['展新貌', '向人民报告'] })
  assert.deepEqual(toBanner(issue), { lines: ['增刊'], slogans: ['展新貌', '向人民报告'] })
})

test('toBanner: it leaves the title of a regular issue in one line', () => {
  assert.deepEqual(toBanner(sampleIssue('a', [], { title: '测试日报2025年第1期' })).lines, [
    '测试日报2025年第1期',
  ])
})

test('isMasthead: it is the 题花 of a special issue by whose title the site goes, and no other', () => {
  const { publication } = sampleArchive([])
  const special = { kind: 'special', title: '聚焦2025测试两会', label: '两会专刊' } as const
  const ofIssue = (issue: Partial<Issue>, paper: Partial<Publication> = {}) =>
    isMasthead({ ...publication, title: '聚焦2025测试两会 专刊', ...paper }, sampleIssue('a', [], issue))
  const nameplate = { file: 'nameplate.svg', width: 4, height: 1, bytes: 1, hash: '0' }
  assert.deepEqual(
    {
      special: ofIssue(special),
      'special of a named newspaper': ofIssue(special, { newspaper: '测试日报' }),
      'special with a 报头 above it': ofIssue(special, { nameplate }),
      'regular, titled as the paper': ofIssue({ title: '测试日报' }, { title: '测试日报' }),
      '号外, titled as the paper': ofIssue(
        { kind: 'extra', title: '测试日报', label: '号外' },
        { title: '测试日报', newspaper: '测试日报' },
      ),
      'special of another title': ofIssue({ kind: 'special', title: '新年特刊' }),
    },
    {
      special: true,
      'special of a named newspaper': true,
      'special with a 报头 above it': false,
      'regular, titled as the paper': false,
      '号外, titled as the paper': false,
      'special of another title': false,
    },
  )
})

test('ownTitle: it is what an issue is called beside the name of its paper', () => {
  const paper = { ...sampleArchive([]).publication, title: '测试日报电子版', newspaper: '测试日报' }
  const of = (known: Partial<Issue>) => ownTitle(paper, sampleIssue('a', [], known))
  assert.deepEqual(
    {
      'titled as the paper': of({ title: '测试日报' }),
      'titled as the site': of({ title: '测试日报电子版' }),
      'the paper with a number': of({ title: '测试日报2025年第1期' }),
      'a name of its own': of({ title: '春节特刊' }),
      '增刊 that bears the name': of({ title: '测试日报增刊', kind: 'supplement' }),
    },
    {
      'titled as the paper': undefined,
      'titled as the site': undefined,
      'the paper with a number': '2025年第1期',
      'a name of its own': '春节特刊',
      '增刊 that bears the name': '测试日报增刊',
    },
  )
})
