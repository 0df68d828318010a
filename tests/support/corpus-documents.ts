import type { SearchDocument } from '../../lib/search/index/search-document.ts'
import type { CorpusArticle } from './corpus.ts'
import { type CorpusSize, corpusArticles } from './corpus.ts'

/** The made-up newspaper's articles as search knows them. */
export function* corpusDocuments(size: CorpusSize): Generator<SearchDocument> {
  for (const article of corpusArticles(size)) yield toDocument(article)
}

function toDocument(article: CorpusArticle): SearchDocument {
  const date = article.id.slice(0, 10)
  const textsOf = (kind: 'heading' | 'paragraph') => {
    return article.blocks.filter((block) => block.kind === kind).map(({ text }) => text)
  }
  return {
    id: article.id,
    headline: article.headline.join(' '),
    ...(article.kicker !== undefined && { kicker: article.kicker }),
    ...(article.subhead !== undefined && { subhead: article.subhead }),
    date,
    issueTitle: `测试日报 ${date}`,
    section: { id: article.section, name: article.section },
    byline: article.byline.map(({ name }) => name),
    headings: textsOf('heading'),
    paragraphs: textsOf('paragraph').map((text, at) => ({ id: `p${at + 1}`, text })),
    captions: article.captions,
    topics: article.topics,
  }
}
