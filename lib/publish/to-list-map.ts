import { documentTexts } from '../traditional/document-texts.ts'
import { toTraditionalMap } from '../traditional/traditional-map.ts'
import { isListUrl } from '../urls.ts'
import type { PublishedFile } from './write-at.ts'

/** 简/繁 of a list, made of nothing but the words that stand in it; none of a document that is no list. */
export function toListMap(document: string, html: string): PublishedFile | undefined {
  const url: `/${string}` = `/${document.replace(/index\.html$/, '')}`
  if (!isListUrl(url)) return undefined
  return { url: `${url}hant.json`, content: JSON.stringify(toTraditionalMap(documentTexts(html))) }
}
