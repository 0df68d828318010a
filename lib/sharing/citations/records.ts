import type { CitationSource } from './citation-source.ts'

/** One item of CSL-JSON 1.0, `article-newspaper`; Chinese names are not parted into family and given. */
export function toCslItem({ id, authors, title, host, date, number, page, url }: CitationSource) {
  return {
    id,
    type: 'article-newspaper',
    language: 'zh-CN',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': host,
    ...(date !== undefined && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(number !== undefined && { number }),
    ...(page !== undefined && { page }),
    ...(url !== undefined && { URL: url }),
  }
}

/** CSL-JSON of one article. */
export function toCslJson(source: CitationSource): string {
  return JSON.stringify([toCslItem(source)], null, 2)
}

/** RIS, `TY  - NEWS`; DA is year/month/day, as far as it is known. */
export function toRis({ authors, title, host, date, number, page, url }: CitationSource): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', title],
    ['T2', host],
    ['PY', date?.slice(0, 4)],
    ['DA', date !== undefined && date.length > 4 ? date.replaceAll('-', '/') : undefined],
    ['IS', number],
    ['SP', page],
    ['LA', 'zh-CN'],
    ['UR', url],
  ]
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  )
  return `${written.join('\r\n')}\r\nER  - \r\n`
}

/**
 * BibTeX has no 总期号: by `number` styles of GB/T 7714 mean the 版 of a newspaper. `@article` as BibLaTeX has it, since styles of GB/T 7714 print [N] and the day by `entrysubtype` and `date`; for
 * those that know neither the year stands beside them.
 */
export function toBibTex(source: CitationSource): string {
  return bibEntry(source, [
    ['entrysubtype', 'newspaper'],
    ['journal', braced(source.host)],
    ['date', source.date],
    ['year', source.date?.slice(0, 4)],
    ['pages', source.page && braced(source.page)],
    ['language', 'chinese'],
    ['url', source.url && verbatim(source.url)],
  ])
}

/** BibLaTeX: `@article` with `entrysubtype = {newspaper}`, the date in ISO 8601 as far as it is known. */
export function toBibLatex(source: CitationSource): string {
  return bibEntry(source, [
    ['entrysubtype', 'newspaper'],
    ['journaltitle', braced(source.host)],
    ['date', source.date],
    ['pages', source.page && braced(source.page)],
    ['langid', 'chinese'],
    ['url', source.url && verbatim(source.url)],
  ])
}

function bibEntry(
  { id, authors, title }: CitationSource,
  fields: readonly (readonly [string, string | undefined])[],
): string {
  // Braces keep a name whole and a title's letters as they are.
  const author = authors.map((name) => `{${braced(name)}}`).join(' and ')
  const all = [['author', author || undefined], ['title', `{${braced(title)}}`], ...fields] as const
  const written = all.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@article{${id.replaceAll('/', '-')},\n${written.join(',\n')}\n}\n`
}

// A lone brace would end the field, a backslash begin a command: neither has a plain form in BibTeX.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function braced(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^]/g, (character) => commands[character] ?? character)
    .replace(/[#$%&_]/g, '\\$&')
}

function verbatim(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent)
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
