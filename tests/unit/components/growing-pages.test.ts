import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ListRoute } from '../../../components/frame/list-route.tsx'
import { FrontRouteBody } from '../../../components/front/front-route-body.tsx'
import { ArchiveYears } from '../../../components/listing/archive-years.tsx'
import { CorrectionsRouteBody } from '../../../components/listing/corrections-route-body.tsx'
import { MonthRouteBody } from '../../../components/listing/month-route-body.tsx'
import { OnThisDayRouteBody } from '../../../components/listing/on-this-day-route-body.tsx'
import { SectionRouteBody } from '../../../components/listing/section-route-body.tsx'
import { YearCalendar } from '../../../components/listing/year-calendar.tsx'
import { typesetFront } from '../../../lib/layout/typeset-front.ts'
import { issuesByYear, monthsOfArchive, toYearCalendar } from '../../../lib/listing/calendar.ts'
import { correctionsByPeriod } from '../../../lib/listing/corrections.ts'
import { issuesByDay } from '../../../lib/listing/on-this-day.ts'
import { daysOfPeriod, longestList, sectionPeriods } from '../../../lib/listing/sections.ts'
import { toDataFiles } from '../../../lib/publish/files/to-data-files.ts'
import { toSitemapFiles } from '../../../lib/publish/files/to-sitemap-files.ts'
import { largeArchive } from '../../support/large-archive.ts'
import { sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

// Every day for fourteen years: 5,113 issues, 204,520 articles.
const archive = largeArchive({ days: 5113, articlesPerDay: 40, correctedOne: 40 })
const { publication, issues, sections } = archive
const section = sections[0]
assert.ok(section)

const limit = 60_000
/** What the body of a page leaves for its head, the stylesheet in it included. */
const head = 10_000

const weigh = (text: string | Uint8Array) => gzipSync(text).length

function weighPage(children: ReactNode): number {
  return (
    weigh(renderToStaticMarkup(createElement(ListRoute, { publication, title: '往期', children }))) + head
  )
}

/** The heaviest of the pages that a list is divided into. */
function heaviest(periods: Iterable<string>, draw: (period: string) => ReactNode): number {
  return Math.max(...[...periods].map((period) => weighPage(draw(period))))
}

function front(): ReactNode {
  const { pages, ...latest } = issues.at(-1) ?? sampleIssue('none', [])
  const issue = sampleIssue(
    latest.id,
    pages.map(({ id, articles }) =>
      samplePage(
        id,
        articles.map((known) => sampleArticle(known.id, known)),
      ),
    ),
  )
  return createElement(FrontRouteBody, {
    publication,
    issue,
    front: typesetFront(issue),
    earlier: issues,
    inFace: () => true,
  })
}

function drawSection(period: string, withAll = false): ReactNode {
  const periods = sectionPeriods(archive, section?.id ?? '')
  return section && createElement(SectionRouteBody, { section, periods, period, withAll })
}

const months = monthsOfArchive(issues)
const days = issuesByDay(issues)
const periods = correctionsByPeriod(archive)
const sectionMonths = [...sectionPeriods(archive, section.id).keys()]

const pages: Readonly<Record<string, () => number>> = {
  'the front page': () => weighPage(front()),
  'the years': () => weighPage(createElement(ArchiveYears, { years: issuesByYear(issues), issues })),
  'a year': () =>
    heaviest(['2016'], (year) => createElement(YearCalendar, { calendar: toYearCalendar(issues, year) })),
  'a month': () =>
    heaviest(['2016-01', '2025-12'], (name) => {
      const month = toYearCalendar(issues, name.slice(0, 4)).months.find((one) => one.month === name)
      return month && createElement(MonthRouteBody, { month, months })
    }),
  'a section': () => weighPage(drawSection(sectionMonths[0] ?? '', true)),
  'a month of a section': () => heaviest(['2016-01', '2025-12'], (month) => drawSection(month)),
  'a day of a section': () => heaviest(['2016-01-01', '2025-12-31'], (day) => drawSection(day)),
  corrections: () =>
    heaviest(periods.keys(), (period) => createElement(CorrectionsRouteBody, { periods, period })),
  'a day of the year': () => heaviest(days.keys(), (day) => createElement(OnThisDayRouteBody, { day, days })),
}

for (const [name, weight] of Object.entries(pages)) {
  test(`growing pages: ${name} stays below 60 KB compressed at 14 years of 40 articles a day`, (t) => {
    const bytes = weight()
    t.diagnostic(`${name}: ${bytes} bytes`)
    assert.ok(bytes < limit, `${bytes} bytes`)
  })
}

test('growing pages: a month of a section that is just not divided stays below 60 KB compressed', (t) => {
  const longest = largeArchive({
    days: 30,
    articlesPerDay: 8 * Math.floor(longestList / 8 / 30),
    correctedOne: 40,
  })
  const periods = sectionPeriods(longest, section.id)
  assert.equal(daysOfPeriod(periods, '2012-01').length, 0)
  const bytes = weighPage(createElement(SectionRouteBody, { section, periods, period: '2012-01' }))
  t.diagnostic(`${periods.get('2012-01')?.length} articles: ${bytes} bytes`)
  assert.ok(bytes < limit, `${bytes} bytes`)
})

test('growing files: sitemaps and data stay below 60 KB compressed', (t) => {
  const site = { ...archive, publication: { ...publication, url: 'https://ceshi.example' } }
  for (const files of [toSitemapFiles(site), toDataFiles(site)]) {
    const weights = files.map(({ url, content }) => ({ url, bytes: weigh(content) }))
    const [heaviestFile] = weights.sort((a, b) => b.bytes - a.bytes)
    t.diagnostic(`${heaviestFile?.url}: ${heaviestFile?.bytes} bytes`)
    assert.ok(heaviestFile && heaviestFile.bytes < limit)
  }
})
