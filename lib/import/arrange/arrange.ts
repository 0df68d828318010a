import type { Plan, PlanArticle } from '../plan/plan.ts'
import { linesOf, type Source } from '../plan/source.ts'
import { arrangeMarked } from './arrange-marked.ts'
import { arrangeText } from './arrange-text.ts'
import { arrangePage } from './page/arrange-page.ts'
import { placeAreas } from './place-areas.ts'
import { arrangeWithWords } from './words/arrange-with-words.ts'

/**
 * Proposes where each line of the files of one 版 goes. Of a page's PDF with its Word files the words are Word's and the
 * places the page's; several files of words are articles in their order.
 */
export function arrange(sources: readonly Source[]): Plan {
  const page = sources.find(hasPlaces)
  const words = sources.filter((source) => source !== page)
  if (!page) return placeAreas(sources, joinPlans(words.map(arrangeWords)))
  const plan = arrangePage(page)
  if (words.length === 0) return plan
  return arrangeWithWords(
    { source: page, plan },
    words.map((source) => ({ source, plan: arrangeWords(source) })),
  )
}

/** Whether the lines of a source have places on a page. */
export function hasPlaces(source: Source): boolean {
  return linesOf(source).some(({ box }) => box !== undefined)
}

/** A plan for a file without places. */
export function arrangeWords(source: Source): Plan {
  const lines = linesOf(source)
  const sizes = new Set(lines.map(({ size }) => size).filter((size) => size !== undefined))
  const isMarked =
    sizes.size > 1 || lines.some(({ says, centred }) => says?.role || says?.article || says?.isRow || centred)
  const hasPictures = source.pages.some(({ pictures }) => pictures.length > 0)
  return isMarked || hasPictures ? arrangeMarked(source) : arrangeText(lines)
}

/** The plans of several files as one, their articles numbered through. */
export function joinPlans(plans: readonly Plan[]): Plan {
  const articles = plans
    .flatMap((plan) => plan.articles)
    .map((article, i): PlanArticle => ({ ...article, number: String(i + 1).padStart(2, '0') }))
  const splits = Object.assign({}, ...plans.map((plan) => plan.splits ?? {}))
  const differences = plans.flatMap((plan) => plan.differences ?? [])
  return {
    articles,
    pageLines: plans.flatMap((plan) => plan.pageLines),
    unused: plans.flatMap((plan) => plan.unused),
    open: plans.flatMap((plan) => plan.open),
    ...(Object.keys(splits).length > 0 && { splits }),
    ...(differences.length > 0 && { differences }),
  }
}
