import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { HostEntry } from '../../../../lib/release/deploy/host-list.ts'
import { planDeploy, type Step } from '../../../../lib/release/deploy/plan-deploy.ts'
import type { SiteFile } from '../../../../lib/release/host/host.ts'

/** A site by the prints of its files. */
const site = (prints: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(prints).map(([path, print]): [string, SiteFile] => [
      path,
      { path, source: `/out/${path}`, size: 1, sha256: print, type: '', keep: '', print },
    ]),
  )

const there = (entries: Readonly<Record<string, string | number>>) =>
  new Map(
    Object.entries(entries).map(([path, entry]): [string, HostEntry] => [
      path,
      typeof entry === 'string' ? { print: entry } : { print: 'x', leaves: entry },
    ]),
  )

const toLines = (steps: readonly Step[]) =>
  steps.map((step) =>
    step.does === 'put' ? `put ${step.files.map(({ path }) => path)}` : `remove ${step.files}`,
  )

const before = there({
  'assets/a.01.js': 'same',
  'assets/old.02.js': 'x',
  'data/v1/a.json': 'x',
  'index.html': 'x',
  'issues/a/01/01/index.html': 'x',
  'issues/gone/index.html': 'x',
  'search/01/p0.bin': 'x',
  'search/manifest.json': 'x',
  'search/words-11111111.bin': 'x',
  'sw.js': 'x',
})
const after = site({
  'assets/a.01.js': 'same',
  'assets/new.03.js': 'y',
  'data/v1/a.json': 'y',
  'data/v1/b.json': 'y',
  'index.html': 'y',
  'issues/a/01/01/index.html': 'y',
  'issues/new/index.html': 'y',
  'search/02/p0.bin': 'y',
  'search/manifest.json': 'y',
  'search/words-22222222.bin': 'y',
  'sw.js': 'y',
})

describe('planDeploy', () => {
  it('puts what pages name before them, new pages before what lists them, and removes last', () => {
    const { steps, leave } = planDeploy(before, after)
    assert.deepEqual(toLines(steps), [
      'put assets/new.03.js,search/02/p0.bin,search/words-22222222.bin',
      'put data/v1/b.json',
      'put issues/new/index.html',
      'put data/v1/a.json',
      'put index.html,issues/a/01/01/index.html',
      'put search/manifest.json',
      'put sw.js',
      'remove issues/gone/index.html',
    ])
    assert.deepEqual(
      [...leave],
      [
        ['assets/old.02.js', 2],
        ['search/01/p0.bin', 2],
        ['search/words-11111111.bin', 2],
      ],
    )
  })

  it('removes first after a withdrawal, leaves nothing, and puts the article’s page before all others', () => {
    const { steps, leave, remove } = planDeploy(before, after, { first: ['issues/a/01/01/'] })
    const gone = [
      'assets/old.02.js',
      'issues/gone/index.html',
      'search/01/p0.bin',
      'search/words-11111111.bin',
    ]
    assert.deepEqual(toLines(steps).slice(0, 3), [
      `remove ${gone}`,
      'put assets/new.03.js,search/02/p0.bin,search/words-22222222.bin',
      'put issues/a/01/01/index.html',
    ])
    assert.deepEqual([remove, [...leave]], [gone, []])
  })

  it('leaves what is named by its content for two more publishes, unless it comes back', () => {
    const small = site({ 'sw.js': 'x' })
    const files = { 'assets/a.js': 2, 'assets/b.js': 1, 'assets/c.js': 2, 'sw.js': 'x' }
    const { remove, leave, steps } = planDeploy(there(files), site({ 'sw.js': 'x', 'assets/c.js': 'x' }))
    assert.deepEqual([remove, [...leave]], [['assets/b.js'], [['assets/a.js', 1]]])
    assert.deepEqual(toLines(steps), ['remove assets/b.js'])
    assert.deepEqual(
      planDeploy(there({ 'sw.js': 'x', 'assets/d.js': 'x' }), small).leave.get('assets/d.js'),
      2,
    )
  })

  it('puts what is not known to be the same, and nothing where everything is', () => {
    const { change, steps } = planDeploy(
      there({ 'a.html': '', 'b.html': 'y' }),
      site({ 'a.html': 'y', 'b.html': 'y' }),
    )
    assert.deepEqual([change, toLines(steps)], [['a.html'], ['put a.html']])
    assert.deepEqual(planDeploy(there({ a: 'x' }), site({ a: 'x' })).steps, [])
  })
})
