import type { SearchHit } from '../../../lib/search/answer/answer.ts'
import { toGb2025 } from '../../../lib/sharing/citations/gb-citations.ts'
import { issueUrl } from '../../../lib/urls.ts'

/** What is known of the site where its hits are listed. */
export interface ListedSite {
  /** 报名, if the site is that of a newspaper. */
  readonly newspaper?: string
  /** An absolute address of the site. */
  readonly address: string
}

/** What stands in the place of a withdrawn article's headline (lib/headline.ts). */
const withdrawn = '本文已撤下'
const columns = ['标题', '日期', '版', '网址', '引文'] as const

/** 导出清单: a CSV of hits (RFC 4180), behind the mark by which Excel reads UTF-8. */
export function toListFile(hits: readonly SearchHit[], site: ListedSite): string {
  const rows = [columns, ...hits.map((hit) => toRow(hit, site))]
  return `\ufeff${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`
}

function toRow(hit: SearchHit, site: ListedSite): readonly string[] {
  const url = new URL(issueUrl(hit.id), site.address).href
  const headline = hit.label === undefined ? hit.headline.text : `〔${hit.label}〕${hit.headline.text}`
  return [headline, hit.date ?? '日期不详', hit.page ?? '版次不详', url, toCitation(hit, url, site)]
}

/**
 * An advertisement is not cited, and of a withdrawn article nothing is left. Who of the byline wrote the article is
 * not known here: the citation begins with the title.
 */
function toCitation(hit: SearchHit, url: string, { newspaper }: ListedSite): string {
  if (hit.label === '广告' || hit.headline.text === withdrawn) return ''
  const [, page] = /^第(.+?)版/.exec(hit.page ?? '') ?? []
  return toGb2025({
    id: hit.id,
    authors: [],
    title: hit.headline.text,
    host: newspaper ?? hit.issueTitle,
    isNewspaper: newspaper !== undefined,
    ...(hit.date !== undefined && { date: hit.date }),
    isYearFromTitle: hit.date?.length === 4 && hit.issueTitle.includes(hit.date),
    ...(page !== undefined && { page }),
    url,
  })
}

/** A cell that a table program would take for a formula is text: nobody's headline computes anything. */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
