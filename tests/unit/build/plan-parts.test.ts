import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { planParts, type SitePart } from '../../../lib/build/plan-parts.ts'
import type { Archive, ArticleEntry, IssueEntry, PageEntry, Section } from '../../../lib/model.ts'
import { sampleArchive } from '../../support/sample.ts'

const article = (id: string, known: Partial<ArticleEntry> = {}): ArticleEntry => ({
  id,
  headline: [`标题${id}`],
  rank: 'lead',
  kind: 'news',
  status: 'published',
  corrections: [],
  ...known,
})

const issue = (id: string, known: Partial<IssueEntry> = {}, page: Partial<PageEntry> = {}): IssueEntry => ({
  id,
  title: `期${id}`,
  kind: 'regular',
  date: id,
  slogans: [],
  pages: [{ id: `${id}/01`, articles: [article(`${id}/01/01`, { section: 'yaowen' })], ...page }],
  ...known,
})

const days = ['2025-01-30', '2025-01-31', '2025-02-01', '2025-02-02'] as const
const sections: readonly Section[] = [
  { id: 'yaowen', name: '要闻', order: 1 },
  { id: 'wenhua', name: '文化', order: 2 },
]
const archive: Archive = { ...sampleArchive(days.map((day) => issue(day))), sections }
const keysOf = ({ issues }: Archive) => Object.fromEntries(issues.map(({ id }) => [id, `content of ${id}`]))

const planOf = (of: Archive, keys = keysOf(of), code = 'code') => planParts({ archive: of, keys }, code)

/** The parts of a plan whose key was not that of one before. */
function changed(plan: readonly SitePart[], before = planOf(archive)): readonly string[] {
  const known = new Map(before.map(({ part, key }) => [part, key]))
  return plan.filter(({ part, key }) => known.get(part) !== key).map(({ part }) => part)
}

/** The archive with one issue of it changed. */
const withIssue = (day: string, known: Partial<IssueEntry>, page: Partial<PageEntry> = {}): Archive => ({
  ...archive,
  issues: archive.issues.map((one) => (one.id === day ? issue(day, known, page) : one)),
})

const allParts = [...days.map((day) => `issues/${day}`), 'sections/yaowen/2025-02', 'sections/yaowen/2025-01']

describe('planParts: a part is made anew if anything that it shows has changed, and only then', () => {
  it('names the issues and the months of the sections, the newest month first', () => {
    assert.deepEqual(
      planOf(archive).map(({ part }) => part),
      allParts,
    )
    assert.deepEqual(changed(planOf(archive)), [])
  })

  it('makes all anew for other code and another publication', () => {
    assert.deepEqual(changed(planOf(archive, keysOf(archive), 'other code')), allParts)
    const publication = { ...archive.publication, newspaper: '测报' }
    assert.deepEqual(changed(planOf({ ...archive, publication })), allParts)
  })

  it('makes an issue anew whose files have changed', () => {
    assert.deepEqual(changed(planOf(archive, { ...keysOf(archive), '2025-01-31': 'changed' })), [
      'issues/2025-01-31',
    ])
  })

  it('makes the neighbours anew of an issue that has another title, and the lists that name it', () => {
    assert.deepEqual(changed(planOf(withIssue('2025-01-31', { title: '改了名' }))), [
      'issues/2025-01-30',
      'issues/2025-02-01',
      'sections/yaowen/2025-01',
    ])
  })

  it('makes nothing but the lists anew where a page or an article of an issue is called otherwise', () => {
    assert.deepEqual(changed(planOf(withIssue('2025-01-31', {}, { label: 'A1' }))), [
      'sections/yaowen/2025-01',
    ])
    assert.deepEqual(changed(planOf(withIssue('2025-01-31', {}, { name: '版名' }))), [
      'sections/yaowen/2025-01',
    ])
    const articles = [article('2025-01-31/01/01', { section: 'yaowen', headline: ['改了题'] })]
    assert.deepEqual(changed(planOf(withIssue('2025-01-31', {}, { articles }))), ['sections/yaowen/2025-01'])
  })

  it('makes all anew that stands in a section with another name, and nothing for one that is not used', () => {
    const renamed = (id: string) =>
      sections.map((section) => (section.id === id ? { ...section, name: '改了名' } : section))
    assert.deepEqual(changed(planOf({ ...archive, sections: renamed('yaowen') })), allParts)
    assert.deepEqual(changed(planOf({ ...archive, sections: renamed('wenhua') })), [])
  })

  it('makes the neighbours anew of an issue and of a month that come new', () => {
    const added = { ...archive, issues: [...archive.issues, issue('2025-03-01')] }
    assert.deepEqual(changed(planOf(added)), [
      'issues/2025-02-02',
      'issues/2025-03-01',
      'sections/yaowen/2025-03',
      'sections/yaowen/2025-02',
    ])
  })

  it('makes an issue anew that is no longer among the newest, which have pictures of their own', () => {
    const few = { ...archive, publication: { ...archive.publication, cards: 2 } }
    const added = { ...few, issues: [...few.issues, issue('2025-03-01')] }
    const [before, after] = [planOf(few), planOf(added)]
    assert.deepEqual(changed(after, before), [
      'issues/2025-02-01',
      'issues/2025-02-02',
      'issues/2025-03-01',
      'sections/yaowen/2025-03',
      'sections/yaowen/2025-02',
    ])
    assert.deepEqual(
      after.flatMap(({ issue: one }) => (one ? [one.isNew] : [])),
      [false, false, false, true, true],
    )
    const contentOf = (plan: readonly SitePart[]) =>
      plan.slice(0, days.length).map((one) => one.issue?.content)
    assert.deepEqual(contentOf(after), contentOf(before))
  })
})
