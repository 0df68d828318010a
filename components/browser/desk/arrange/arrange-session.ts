import type { Arranging } from '../../../../lib/desk/messages.ts'
import { findBreaches } from '../../../../lib/import/plan/check-plan.ts'
import { toPieces } from '../../../../lib/import/plan/pieces.ts'
import { countPlan, type Plan, type PlanCounts } from '../../../../lib/import/plan/plan.ts'
import { type Line, linesOf } from '../../../../lib/import/plan/source.ts'
import { ask } from '../ask.ts'
import {
  articleOf,
  beginArticle,
  cutLine,
  joinParts,
  setPageRole,
  setRole,
  setUnused,
  splitPart,
} from './plan-edits.ts'
import type { RoleKey } from './role-keys.ts'

/** How long after a change the plan is kept, in milliseconds. */
const keeping = 400

/** A 版 while its lines are given their places; every change is undone, without end. */
export class ArrangeSession {
  readonly arranging: Arranging
  plan: Plan
  /** What is selected, from where the selection began to where it ends. */
  anchor: string
  focus: string
  /** Why the last change could not be kept. */
  error: string | undefined
  readonly #draw: () => void
  #past: Plan[] = []
  #future: Plan[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #current: string | undefined

  constructor(arranging: Arranging, draw: () => void) {
    this.arranging = arranging
    this.plan = arranging.plan
    this.#draw = draw
    this.anchor = this.plan.open[0] ?? this.order[0] ?? ''
    this.focus = this.anchor
    this.#current = articleOf(this.plan, this.focus) ?? this.plan.articles[0]?.number
  }

  /** Lines and pieces of lines by their ids, in the order they were read. */
  get lines(): ReadonlyMap<string, Line> {
    return toPieces(this.arranging.sources, this.plan)
  }

  get order(): readonly string[] {
    return [...this.lines.keys()]
  }

  get selected(): readonly string[] {
    const { order } = this
    const [from, to] = [order.indexOf(this.anchor), order.indexOf(this.focus)].sort((a, b) => a - b)
    return order.slice(from, (to ?? 0) + 1)
  }

  get counts(): PlanCounts {
    return countPlan(this.plan)
  }

  /** The article that lines go to: that of the last line which had one. */
  get current(): string | undefined {
    return this.#current
  }

  /** Whether every line has its place, and none has two. */
  get isWhole(): boolean {
    return this.plan.open.length === 0 && findBreaches(this.arranging.sources, this.plan).length === 0
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  select(focus: string, anchor = focus): void {
    this.anchor = anchor
    this.focus = focus
    this.#current = articleOf(this.plan, focus) ?? this.#current
    this.#draw()
  }

  /** The line before or after, with those passed over where it extends the selection. */
  move(by: number, extends_: boolean): void {
    const { order } = this
    const to = order[Math.max(0, Math.min(order.length - 1, order.indexOf(this.focus) + by))]
    if (to !== undefined) this.select(to, extends_ ? this.anchor : to)
  }

  /** The next open line; `false` if there is none. */
  toOpen(by: 1 | -1): boolean {
    const { order } = this
    const open = new Set(this.plan.open)
    const from = order.indexOf(this.focus)
    const round =
      by > 0
        ? [...order.slice(from + 1), ...order.slice(0, from + 1)]
        : [...order.slice(0, from), ...order.slice(from)].reverse()
    const next = round.find((id) => open.has(id))
    if (next !== undefined) this.select(next)
    return next !== undefined
  }

  /** Gives what is selected a role, and goes on to the next line that is open, or the next one. */
  give(role: RoleKey): void {
    const { selected } = this
    if (role.is === 'line') this.#change(setRole(this.plan, selected, role.role, this.#current, this.order))
    else if (role.is === 'page') this.#change(setPageRole(this.plan, selected, role.role))
    else this.#change(setUnused(this.plan, selected))
    this.#goOn(selected)
  }

  begin(): void {
    const { selected } = this
    this.#change(beginArticle(this.plan, selected))
    this.#goOn(selected)
  }

  join(): void {
    this.#change(joinParts(this.plan, this.selected))
  }

  split(): void {
    this.#change(splitPart(this.plan, this.focus))
  }

  /** Cuts the line at an offset of its text. A piece is not cut again: undo joins it. */
  cut(offset: number): void {
    const line = this.arranging.sources.flatMap(linesOf).find(({ id }) => id === this.focus)
    if (!line || offset <= 0 || offset >= line.text.length) return
    this.#change(cutLine(this.plan, line, offset))
    this.select(`${line.id}.1`)
  }

  undo(): void {
    const before = this.#past.pop()
    if (before) this.#put(before, this.#future)
  }

  redo(): void {
    const after = this.#future.pop()
    if (after) this.#put(after, this.#past)
  }

  #change(plan: Plan): void {
    this.#past.push(this.plan)
    this.#future = []
    this.#set(plan)
  }

  #put(plan: Plan, other: Plan[]): void {
    other.push(this.plan)
    this.#set(plan)
    if (!this.lines.has(this.focus)) this.select(this.focus.replace(/\.\d+$/, ''))
  }

  #set(plan: Plan): void {
    this.plan = plan
    this.#current =
      articleOf(plan, this.focus) ?? plan.articles.find(({ number }) => number === this.#current)?.number
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#keep(), keeping)
    this.#draw()
  }

  #goOn(done: readonly string[]): void {
    const { order } = this
    const next = order[order.indexOf(done.at(-1) ?? '') + 1]
    if (next !== undefined) {
      this.anchor = next
      this.focus = next
    }
    // What was given a place just now says where the next lines go.
    this.#current = articleOf(this.plan, done[0]) ?? this.#current
    this.#draw()
  }

  #keep(): void {
    ask('work-keep', { id: this.arranging.id, plan: this.plan }).then(
      () => this.#say(undefined),
      (error: Error) => this.#say(error.message),
    )
  }

  #say(error: string | undefined): void {
    if (this.error === error) return
    this.error = error
    this.#draw()
  }
}
