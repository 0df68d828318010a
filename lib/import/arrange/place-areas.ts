import { placesOf } from '../plan/check-plan.ts'
import type { Plan, PlanArticle } from '../plan/plan.ts'
import { type Box, linesOf, type Source } from '../plan/source.ts'

/**
 * Gives articles the places that their files state: an XML file those of its own articles, the page of a 数字报 those of the
 * articles' files that are taken in with it. Of such a page the titles are then unused: each file has its own.
 */
export function placeAreas(sources: readonly Source[], plan: Plan): Plan {
  const areas = new Map(sources.flatMap((source) => areasOf(source)))
  if (areas.size === 0) return plan
  const keyOf = keysOfLines(sources)
  const files = new Set(sources.map(({ file }) => file))
  const isTitle = ({ parts }: PlanArticle) => {
    const [line = ''] = parts[0]?.lines ?? []
    return parts.length === 1 && files.has(keyOf(line)?.article ?? '')
  }
  const titles = plan.articles.filter(isTitle)
  const articles = plan.articles
    .filter((article) => !titles.includes(article))
    .map((article, i) => {
      const key = keyOf(article.parts[0]?.lines[0] ?? '')
      const box = areas.get(key?.article ?? '') ?? areas.get(key?.file ?? '')
      return { ...article, number: String(i + 1).padStart(2, '0'), ...(box && { box }) }
    })
  const unused = titles.flatMap((title) =>
    placesOf({ ...plan, articles: [title], pageLines: [], unused: [], open: [] }),
  )
  return {
    ...plan,
    articles,
    unused: [...plan.unused, ...unused.map((id) => ({ id, why: '标题在稿件的文件里' }))],
  }
}

/** Names of articles in one file are told apart from those of another; names of files are not. */
function areasOf(source: Source): readonly (readonly [string, Box])[] {
  const isPageOfFiles = (name: string) => /\.\w+$/.test(name)
  return source.pages.flatMap(({ areas = {} }) =>
    Object.entries(areas).map(
      ([name, box]) => [isPageOfFiles(name) ? name : `${source.file} ${name}`, box] as const,
    ),
  )
}

/** The name of the article, and of the file, that a line is of. */
function keysOfLines(sources: readonly Source[]) {
  const keys = new Map<string, { readonly article: string; readonly file: string }>()
  for (const source of sources) {
    for (const { id, says } of linesOf(source)) {
      const name = says?.article ?? ''
      keys.set(id, { article: /\.\w+$/.test(name) ? name : `${source.file} ${name}`, file: source.file })
    }
  }
  return (id: string) => keys.get(id) ?? keys.get(id.replace(/\.\d+$/, ''))
}
