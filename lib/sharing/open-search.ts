import type { Publication } from '../model.ts'
import { searchUrl } from '../urls.ts'
import { joinSite } from './absolute-url.ts'
import { element, xmlDocument } from './xml.ts'

/** OpenSearch 1.1, by which a browser searches the archive; names and descriptions have their longest lengths. */
export function toOpenSearch({ title, description }: Publication, siteUrl: string): string {
  return xmlDocument('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    element('ShortName', {}, [...title].slice(0, 16).join('')),
    element('Description', {}, [...(description ?? `${title}：报纸检索`)].slice(0, 1024).join('')),
    element('InputEncoding', {}, 'UTF-8'),
    element('OutputEncoding', {}, 'UTF-8'),
    element('Language', {}, 'zh-cn'),
    element('Url', { type: 'text/html', template: `${joinSite(siteUrl, searchUrl)}?q={searchTerms}` }),
  ])
}
