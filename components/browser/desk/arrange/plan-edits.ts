import { piecesOf } from '../../../../lib/import/plan/pieces.ts'
import type { PageRole, Part, Plan, PlanArticle } from '../../../../lib/import/plan/plan.ts'
import type { Line, LineRole } from '../../../../lib/import/plan/source.ts'

/** Lines that are selected, in the order of the page. */
type Ids = readonly string[]

/** The number of the article that a line stands in; `undefined` for lines of the page, unused and open ones. */
export function articleOf({ articles }: Pick<Plan, 'articles'>, id: string | undefined): string | undefined {
  return articles.find(({ parts }) => parts.some(({ lines }) => id !== undefined && lines.includes(id)))
    ?.number
}

/**
 * Makes lines one part of an article: its headline, a paragraph. It stands among the article's parts where its lines stand on
 * the page. Where the article is not there, a new one begins.
 */
export function setRole(plan: Plan, ids: Ids, role: LineRole, article: string | undefined, order: Ids): Plan {
  const without = takeOut(plan, ids)
  const target = without.articles.find(({ number }) => number === article)
  const photos = (target?.parts ?? []).flatMap(({ photo }) => photo ?? [])
  const photo =
    role === 'caption'
      ? freePhoto(photos)
      : role === 'credit' || role === 'textInImage'
        ? photos.at(-1)
        : undefined
  const part: Part = { role, lines: ids, ...(photo !== undefined && { photo }) }
  if (!target) return renumber({ ...without, articles: [...without.articles, { number: '', parts: [part] }] })
  const articles = without.articles.map((one) =>
    one === target ? { ...one, parts: insertPart(one.parts, part, order) } : one,
  )
  return renumber({ ...without, articles })
}

/** Makes lines part of the whole page: 整版署名, 报头. */
export function setPageRole(plan: Plan, ids: Ids, role: PageRole): Plan {
  const without = takeOut(plan, ids)
  return renumber({ ...without, pageLines: [...without.pageLines, ...ids.map((id) => ({ id, role }))] })
}

/** 不用: lines that go nowhere, as an editor says. */
export function setUnused(plan: Plan, ids: Ids): Plan {
  const without = takeOut(plan, ids)
  return renumber({ ...without, unused: [...without.unused, ...ids.map((id) => ({ id, why: '编辑不用' }))] })
}

/** A new article that begins with these lines as its headline; what follows them in their article goes with them. */
export function beginArticle(plan: Plan, ids: Ids): Plan {
  const [first = ''] = ids
  const number = articleOf(plan, first)
  const holder = plan.articles.find((one) => one.number === number)
  const at = holder?.parts.findIndex(({ lines }) => lines.includes(first)) ?? -1
  const after = (holder?.parts.slice(at + 1) ?? []).map((part) => without(part, ids)).filter(isFilled)
  const moved = after.flatMap(({ lines }) => lines)
  const rest = takeOut(plan, [...ids, ...moved])
  const begun: PlanArticle = { number: '', parts: [{ role: 'headline', lines: ids }, ...after] }
  const place = rest.articles.findIndex((one) => one.number === number)
  const articles = place < 0 ? [...rest.articles, begun] : rest.articles.toSpliced(place + 1, 0, begun)
  return renumber({ ...rest, articles })
}

/** J: the parts of these lines become one, or the part of one line joins the one before it. */
export function joinParts(plan: Plan, ids: Ids): Plan {
  const number = articleOf(plan, ids[0])
  return changeParts(plan, number, (parts) => {
    const touched = parts.flatMap(({ lines }, i) => (lines.some((id) => ids.includes(id)) ? [i] : []))
    const [from = 0] = touched.length > 1 ? touched : touched.map((i) => i - 1)
    const to = touched.at(-1) ?? 0
    const first = parts[from]
    if (from < 0 || !first || from === to) return parts
    const joined = { ...first, lines: parts.slice(from, to + 1).flatMap(({ lines }) => lines) }
    return [...parts.slice(0, from), joined, ...parts.slice(to + 1)]
  })
}

/** S: a part ends before this line, and another one of its role begins with it. */
export function splitPart(plan: Plan, id: string): Plan {
  return changeParts(plan, articleOf(plan, id), (parts) =>
    parts.flatMap((part) => {
      const at = part.lines.indexOf(id)
      if (at < 1) return [part]
      const { photo: _ofTheFirst, ...second } = part
      return [
        { ...part, lines: part.lines.slice(0, at) },
        { ...second, lines: part.lines.slice(at) },
      ]
    }),
  )
}

/** A line cut in two at an offset of its text, so that its pieces can go to several places. Only whole lines are cut. */
export function cutLine(plan: Plan, line: Line, offset: number): Plan {
  const [first, second] = piecesOf(line, [offset])
  if (!first || !second) return plan
  const replace = (ids: Ids) => ids.flatMap((id) => (id === line.id ? [first.id, second.id] : [id]))
  const twice = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    items.flatMap((item) => replace([item.id]).map((id) => ({ ...item, id })))
  return {
    ...plan,
    articles: plan.articles.map((article) => ({
      ...article,
      parts: article.parts.map((part) => ({ ...part, lines: replace(part.lines) })),
    })),
    pageLines: twice(plan.pageLines),
    unused: twice(plan.unused),
    open: replace(plan.open),
    splits: { ...plan.splits, [line.id]: [offset] },
  }
}

/** The plan without these lines anywhere; what becomes empty goes. */
function takeOut(plan: Plan, ids: Ids): Plan {
  const keeps = ({ id }: { readonly id: string }) => !ids.includes(id)
  const articles = plan.articles.map((article) => ({
    ...article,
    parts: article.parts.map((part) => without(part, ids)).filter(isFilled),
  }))
  return {
    ...plan,
    articles,
    pageLines: plan.pageLines.filter(keeps),
    unused: plan.unused.filter(keeps),
    open: plan.open.filter((id) => !ids.includes(id)),
  }
}

function changeParts(
  plan: Plan,
  number: string | undefined,
  change: (parts: readonly Part[]) => readonly Part[],
): Plan {
  const articles = plan.articles.map((article) =>
    article.number === number ? { ...article, parts: change(article.parts) } : article,
  )
  return { ...plan, articles }
}

function insertPart(parts: readonly Part[], part: Part, order: Ids): readonly Part[] {
  const place = (one: Part) => order.indexOf(one.lines[0] ?? '')
  const before = parts.findLastIndex((one) => place(one) < place(part))
  return parts.toSpliced(before + 1, 0, part)
}

/** Articles bear their numbers in order; those without a line are none. */
function renumber(plan: Plan): Plan {
  const filled = plan.articles.filter(({ parts }) => parts.length > 0)
  return {
    ...plan,
    articles: filled.map((article, i) => ({ ...article, number: String(i + 1).padStart(2, '0') })),
  }
}

function without(part: Part, ids: Ids): Part {
  return { ...part, lines: part.lines.filter((id) => !ids.includes(id)) }
}

function isFilled({ lines }: Part): boolean {
  return lines.length > 0
}

function freePhoto(photos: readonly string[]): string {
  let number = 1
  while (photos.includes(`photo-${number}`)) number += 1
  return `photo-${number}`
}
