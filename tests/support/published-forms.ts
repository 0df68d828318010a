import { strFromU8, unzipSync } from 'fflate'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as aboutRoute from '../../app/about/page.tsx'
import * as monthRoute from '../../app/archive/[year]/[month]/page.tsx'
import * as yearRoute from '../../app/archive/[year]/page.tsx'
import * as correctionsRoute from '../../app/corrections/page.tsx'
import { DocumentMetadata } from '../../app/document-metadata.tsx'
import * as articleRoute from '../../app/issues/[issue]/[page]/[article]/page.tsx'
import * as pageRoute from '../../app/issues/[issue]/[page]/page.tsx'
import * as figuresRoute from '../../app/issues/[issue]/figures/page.tsx'
import * as issueRoute from '../../app/issues/[issue]/page.tsx'
import * as issuesRoute from '../../app/issues/page.tsx'
import * as dayRoute from '../../app/on-this-day/[day]/page.tsx'
import * as frontRoute from '../../app/page.tsx'
import * as periodRoute from '../../app/sections/[section]/[period]/page.tsx'
import * as sectionRoute from '../../app/sections/[section]/page.tsx'
import { readArchive, readIssue } from '../../lib/content/archive.ts'
import type { forms } from '../../lib/content/schema/field-table.ts'
import { filesOfIssue } from '../../lib/publish/files/issue-files.ts'
import { readSiteFile } from '../../lib/publish/files/site-file.ts'
import { toDataFiles } from '../../lib/publish/files/to-data-files.ts'
import { toFeedFiles } from '../../lib/publish/files/to-feed-files.ts'
import { toDocuments } from '../../lib/search/builder/to-documents.ts'
import { articlePictureWords, issuePictureWords } from '../../lib/sharing/cards/picture-words.ts'
import type { RouteMetadata } from '../../lib/sharing/page-metadata.ts'
import { iconUrl, manifestUrl, splitId } from '../../lib/urls.ts'

type Form = (typeof forms)[number]

/** A `page.tsx` of a route. */
interface Route {
  readonly default: (props: { params: Promise<never> }) => Promise<ReactNode>
  readonly generateMetadata: (props: { params: Promise<never> }) => unknown
}

/**
 * All that is published of an issue and of what lists it, by the functions that publish it, as one text for each form.
 * `CONTENT_DIR` names the newspaper, `id` the issue.
 */
export async function publishedForms(id: string): Promise<Readonly<Record<Form, string>>> {
  const archive = await readArchive()
  const issue = await readIssue(id)
  if (!issue) throw new Error(`${id}: expected an issue of ${process.env.CONTENT_DIR}`)
  const { publication, sections } = archive
  const articles = await drawAll(articleRoute, articleParams(issue.pages))
  const ofIssue = await draw(issueRoute, { issue: id })
  const figures = await draw(figuresRoute, { issue: id })
  const files = filesOfIssue(publication, issue, false, sections)
  const readAll = (...endings: readonly string[]) =>
    Promise.all(
      files
        .filter(({ url }) => endings.some((ending) => url.endsWith(ending)))
        .map(async ({ url }) => (await readSiteFile(files, url)) ?? new Uint8Array()),
    )
  const textOf = async (...endings: readonly string[]) => (await readAll(...endings)).map(decode).join('\n')
  const [book = new Uint8Array()] = await readAll('.epub')
  const pictures = issue.pages.flatMap((page) =>
    page.articles.map((article) => articlePictureWords(publication, issue, page, article)),
  )
  return {
    article: articles.map(mainOf).join('\n'),
    page: (
      await drawAll(
        pageRoute,
        issue.pages.map(({ id: pageId }) => paramsOf(pageId)),
      )
    )
      .map(mainOf)
      .join('\n'),
    issue: mainOf(ofIssue) + mainOf(figures),
    lists: (
      await drawLists(
        issue.date ?? '',
        sections.map((section) => section.id),
      )
    )
      .map(mainOf)
      .join('\n'),
    head: articles.map(headOf).join('\n'),
    text: await textOf('.txt'),
    markdown: await textOf('.md'),
    data: [...toDataFiles(archive).map(({ content }) => String(content)), await textOf(`/${id}.json`)].join(
      '\n',
    ),
    epub: unzip(book),
    feed: (await toFeedFiles(archive)).map(({ content }) => String(content)).join('\n'),
    jsonLd: [...articles, ofIssue].map(dataOf).join('\n'),
    citation: await textOf('.bib', '.ris', '.csl.json'),
    card: JSON.stringify([issuePictureWords(publication, issue), ...pictures]),
    search: JSON.stringify(toDocuments(issue, new Map(sections.map((section) => [section.id, section])))),
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function paramsOf(id: string) {
  const { issue, page = '', article = '' } = splitId(id)
  return { issue, page, article }
}

function articleParams(pages: readonly { readonly articles: readonly { readonly id: string }[] }[]) {
  return pages.flatMap((page) => page.articles.map(({ id }) => paramsOf(id)))
}

function drawLists(date: string, sections: readonly string[]): Promise<readonly string[]> {
  const [year, month, day] = date.split('-')
  const plans: readonly (readonly [Route, object])[] = [
    [frontRoute, {}],
    [issuesRoute, {}],
    [correctionsRoute, {}],
    [aboutRoute, {}],
    [yearRoute, { year }],
    [monthRoute, { year, month }],
    [dayRoute, { day: `${month}-${day}` }],
    ...sections.flatMap((section): readonly (readonly [Route, object])[] => [
      [sectionRoute, { section }],
      [periodRoute, { section, period: `${year}-${month}` }],
    ]),
  ]
  return Promise.all(plans.map(([route, params]) => draw(route, params)))
}

function drawAll(route: Route, params: readonly object[]): Promise<readonly string[]> {
  return Promise.all(params.map((one) => draw(route, one)))
}

/** A document without what all of them have in common: scripts, stylesheet, icons. */
async function draw(route: Route, params: object): Promise<string> {
  const props = { params: Promise.resolve(params) as Promise<never> }
  const icons = {
    icon: { url: iconUrl('icon.svg'), type: 'image/svg+xml' },
    apple: { url: iconUrl('apple-touch-icon.png'), sizes: '180x180' },
  }
  const formatDetection = { telephone: false, date: false, address: false, email: false }
  const said = (await route.generateMetadata(props)) as Partial<RouteMetadata>
  const manifest = manifestUrl
  const metadata = { title: '', manifest, icons, formatDetection, ...said }
  const head = renderToStaticMarkup(createElement(DocumentMetadata, { metadata }))
  return `<head>${head}</head><body>${renderToStaticMarkup(await route.default(props))}</body>`
}

const script = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs

function mainOf(document: string): string {
  return document.replace(/<head>.*<\/head>/s, '').replaceAll(script, '')
}

function headOf(document: string): string {
  return /<head>(.*)<\/head>/s.exec(document)?.[1] ?? ''
}

function dataOf(document: string): string {
  return Array.from(document.matchAll(script), ([, json]) => json).join('\n')
}

function unzip(book: Uint8Array): string {
  const entries = Object.entries(unzipSync(book))
  return entries
    .map(([name, bytes]) => `${name}\n${/\.(xhtml|opf)$/.test(name) ? strFromU8(bytes) : ''}`)
    .join('\n')
}
