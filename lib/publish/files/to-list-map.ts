import type { PublishedFile } from '../../store/write-at.ts'
import { documentTexts } from '../../traditional/document-texts.ts'
import { toTraditionalMap } from '../../traditional/traditional-map.ts'
import { isListUrl, type SiteUrl, toUrl } from '../../urls.ts'

/** Where the map of a list lies; of a document that is no list it is not there. */
export function listMapUrl(document: string): SiteUrl | undefined {
  const url = toUrl(`/${document.replace(/index\.html$/, '')}`)
  return isListUrl(url) ? `${url}hant.json` : undefined
}

/** 简/繁 of a list, made of nothing but the words that stand in it; none of a document that is no list. */
export function toListMap(document: string, html: string): PublishedFile | undefined {
  const url = listMapUrl(document)
  return url && { url, content: JSON.stringify(toTraditionalMap(documentTexts(html))) }
}
