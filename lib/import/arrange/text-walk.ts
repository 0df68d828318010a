import type { Line, LineRole } from '../plan/source.ts'
import { toHeadRoles } from './head-parts.ts'
import { isDateLine } from './line-shapes.ts'
import { roleInMasthead } from './masthead.ts'
import type { ArticleDraft, PlanBuilder } from './plan-builder.ts'
import { type Cluster, headingAt, headlineAt } from './score-heads.ts'
import { sharesWords } from './shares-words.ts'
import { splitOfCredits, splitOfDateline } from './split-credits.ts'
import { isBesidePicture, isText, type Scene } from './text-scene.ts'
import type { Unit } from './units.ts'
import { WaitingUnits } from './waiting-units.ts'

/** From this score on an open head begins an article all the same: the text behind it is about something else. */
const partsAt = 1.25
const notice = /公告|通告|启事|声明|公示|通知|遗失|拍卖|招标|中标|讣告/u
/** Goes through the units of a text once and puts each where it belongs. */
export class TextWalk {
  readonly #scene: Scene
  readonly #builder: PlanBuilder
  readonly #clusters: ReadonlyMap<number, Cluster>
  /** The only article of the page, if there is no second. */
  readonly #isAlone: boolean
  readonly #waiting: WaitingUnits
  #current: ArticleDraft | undefined

  constructor(scene: Scene, builder: PlanBuilder, clusters: readonly Cluster[]) {
    this.#scene = scene
    this.#builder = builder
    this.#waiting = new WaitingUnits(builder, scene.affinity)
    this.#clusters = new Map(clusters.map((cluster) => [cluster.members[0] ?? 0, cluster]))
    const beginning = clusters.filter(({ score }) => score >= partsAt)
    this.#isAlone = beginning.length === 1 && (beginning[0]?.score ?? 0) >= headlineAt
  }

  walk(start: number): void {
    if (this.#isAlone) this.#current = this.#builder.newArticle()
    const { units } = this.#scene
    for (let i = start; i < units.length; ) i = this.#step(i)
    this.#waiting.settle(this.#isAlone)
  }

  /** Places the unit, or the run of units, at an index; gives the index behind. */
  #step(index: number): number {
    const cluster = this.#clusters.get(index)
    if (cluster) {
      this.#placeCluster(cluster)
      return (cluster.members.at(-1) ?? index) + 1
    }
    this.#placeUnit(index)
    return index + 1
  }

  #placeCluster(cluster: Cluster): void {
    const { units } = this.#scene
    const first = cluster.members[0] ?? 0
    if (isBesidePicture(this.#scene, first)) {
      this.#placePicture(cluster)
      return
    }
    if (cluster.score >= headlineAt) {
      this.#placeHead(cluster)
      return
    }
    const isHeading = cluster.score <= headingAt && cluster.members.length === 1 && this.#current
    if (isHeading && this.#current && isText(this.#scene.kinds[first + 1])) {
      this.#add(this.#current, 'heading', units[first]?.lines ?? [])
    } else if (cluster.score >= partsAt) this.#begin()
  }

  /** Begins an article; its headline, if that is open, is set by a person. */
  #begin(): ArticleDraft {
    if (this.#isAlone && this.#current) return this.#current
    this.#current = this.#builder.newArticle()
    return this.#current
  }

  #placeHead({ members }: Cluster): void {
    const { units, kinds } = this.#scene
    const article = this.#begin()
    const heads = members.filter((i) => ['short', 'numbered', 'dashed'].includes(kinds[i] ?? ''))
    const roles = toHeadRoles(
      heads.map((i) => ({ text: units[i]?.text ?? '', isDashed: kinds[i] === 'dashed' })),
    )
    for (const i of members) {
      const lines = units[i]?.lines ?? []
      const role = roles[heads.indexOf(i)]
      if (role) this.#add(article, role, lines)
      else if (kinds[i] === 'byline') this.#add(article, 'byline', lines)
      else if (kinds[i] === 'section') this.#add(article, 'section', lines)
      else if (kinds[i] === 'advertisement') this.#add(article, 'section', lines)
      if (kinds[i] === 'advertisement') article.kind = 'advertisement'
    }
    if (notice.test(units[heads[0] ?? 0]?.text ?? '')) article.kind ??= 'notice'
  }

  /** What stands in a picture's place: words in it where the next line repeats them, else its caption. */
  #placePicture({ members }: Cluster): void {
    const { units, kinds } = this.#scene
    const behind = (members.at(-1) ?? 0) + 1
    const next = units[behind]
    const isTextIn =
      next &&
      kinds[behind] === 'short' &&
      sharesWords(
        members.map((i) => units[i]?.text ?? ''),
        next.text,
      )
    const [first] = members
    const only = members.length === 1 && first !== undefined ? units[first] : undefined
    if (!isTextIn) {
      if (only) this.#wait(only, 'caption')
      return
    }
    if (!this.#isAlone || !this.#current) return
    const photo = this.#waiting.newPhoto()
    this.#builder.add(this.#current, 'caption', next.lines, photo)
    this.#builder.add(
      this.#current,
      'textInImage',
      members.flatMap((i) => units[i]?.lines ?? []),
      photo,
    )
  }

  #placeUnit(index: number): void {
    const unit = this.#scene.units[index]
    if (!unit || unit.lines.every((line) => this.#builder.isPlaced(line))) return
    const kind = this.#scene.kinds[index]
    if (isText(kind)) {
      this.#placeText(unit)
      return
    }
    if (kind === 'pageCredit' || kind === 'byline') {
      this.#placeCredits(unit, kind)
      return
    }
    if (kind === 'caption') {
      this.#wait(unit, 'caption')
      return
    }
    if (kind === 'credit') {
      this.#wait(unit, 'credit')
      return
    }
    if (kind === 'masthead') {
      this.#placeMasthead(unit, index)
      return
    }
    if (kind === 'signature') {
      if (this.#current?.kind === 'notice') this.#add(this.#current, 'body', unit.lines)
      return
    }
    if (kind === 'jump' || kind === 'source' || kind === 'editorNote') {
      if (this.#current) this.#add(this.#current, kind, unit.lines)
    }
  }

  #placeText(unit: Unit): void {
    if (!this.#current) {
      this.#waiting.add({ unit, role: 'body' })
      return
    }
    const hasHead = this.#current.parts.some(({ role }) => role === 'body')
    const [line, ...more] = unit.lines
    const split = !hasHead && line && more.length === 0 ? splitOfDateline(line.text) : 0
    if (!line || split === 0) {
      this.#add(this.#current, 'body', unit.lines)
      return
    }
    const [byline, ...rest] = this.#builder.split(line, [split])
    if (byline && rest.length > 0) this.#add(this.#current, 'byline', [byline])
    this.#add(this.#current, 'body', rest.length > 0 ? rest : [line])
  }

  #placeCredits(unit: Unit, kind: 'pageCredit' | 'byline'): void {
    for (const line of unit.lines) {
      const offsets = splitOfCredits(line.text)
      if (offsets.length === 0) this.#placeCredit(line, kind)
      else for (const piece of this.#builder.split(line, offsets)) this.#placeCredit(piece)
    }
  }

  #placeCredit(line: Line, kind?: 'pageCredit' | 'byline'): void {
    const isOfPage = kind ? kind === 'pageCredit' : roleInMasthead(line.text) === 'credit'
    if (isOfPage) this.#builder.page('credit', line)
    else if (this.#current) this.#add(this.#current, 'byline', [line])
  }

  #placeMasthead(unit: Unit, index: number): void {
    const isSignature = isDateLine(unit.text) && this.#current?.kind === 'notice'
    if (isSignature && this.#current) {
      this.#add(this.#current, 'body', unit.lines)
      return
    }
    const atEdge = index < 12 || index >= this.#scene.units.length - 6
    const role = roleInMasthead(unit.text)
    if (atEdge && role) for (const line of unit.lines) this.#builder.page(role, line)
  }

  #wait(unit: Unit, role: LineRole): void {
    this.#waiting.add({ unit, role, ...(this.#current && { near: this.#current }) })
  }

  #add(article: ArticleDraft, role: LineRole, lines: readonly Line[]): void {
    this.#builder.add(article, role, lines)
    this.#waiting.note(article, lines.map((line) => line.text).join(''))
  }
}
