import { headlineLine } from '../../lib/headline.ts'
import { itemImage, type SharePictures } from '../../lib/sharing/cards/share-pictures.ts'
import { toDescription } from '../../lib/sharing/description.ts'
import { type JsonLdSource, toArticleJsonLd, toBaiduTime } from '../../lib/sharing/json-ld.ts'
import { JsonLd } from '../frame/json-ld.tsx'
import { ShareItem } from './share-item.tsx'

interface ArticleDataProps {
  readonly source: JsonLdSource
  readonly pictures: SharePictures | undefined
}

/** What an article's page says to machines: search engines, Baidu, QQ and WeChat. */
export function ArticleData({ source, pictures }: ArticleDataProps) {
  const image = itemImage(source.publication, pictures)
  const description = toDescription(source.article)
  const time = toBaiduTime(source)
  return (
    <>
      <JsonLd node={toArticleJsonLd(source)} />
      {time && <JsonLd node={time} />}
      <ShareItem
        name={headlineLine(source.article)}
        {...(description && { description })}
        {...(image && { image })}
      />
    </>
  )
}
