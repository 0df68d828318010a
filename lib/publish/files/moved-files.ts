import { movedAddresses } from '../../listing/moved-addresses.ts'
import type { Archive } from '../../model.ts'
import { absoluteUrl } from '../../sharing/absolute-url.ts'
import type { PublishedFile } from '../../store/write-at.ts'
import { documentFileUrl, type SiteUrl } from '../../urls.ts'

/** A small document at each address that something has moved from. It is in no list, sitemap or index. */
export function toMovedFiles(archive: Archive): readonly PublishedFile[] {
  return movedAddresses(archive).map(({ from, to }) => ({
    url: documentFileUrl(from),
    content: toMovedDocument(to, absoluteUrl(archive.publication, to) ?? to),
  }))
}

/** Without script and style: a link, which every reader and every program can follow. */
function toMovedDocument(to: SiteUrl, canonical: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-Hans-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<title>本文已移至新的地址</title>',
    `<link rel="canonical" href="${canonical}">`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>本文已移至新的地址</h1>',
    `<p>本文已移至 <a href="${to}">${canonical}</a></p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
