import type { Plan } from '../plan/plan.ts'
import type { Line } from '../plan/source.ts'
import { roleInMasthead, rolesOfBanner } from './masthead.ts'
import { PlanBuilder } from './plan-builder.ts'
import { findClusters } from './score-heads.ts'
import { isBesidePicture, type Scene, toScene } from './text-scene.ts'
import { TextWalk } from './text-walk.ts'

/**
 * Proposes a plan for a text without places: lines of a text file, or a page's text jumbled as it came out of a layout. Only
 * what words, order and empty lines tell is set; the rest is open.
 */
export function arrangeText(lines: readonly Line[]): Plan {
  const scene = toScene(lines)
  const builder = new PlanBuilder(lines)
  const start = placeMasthead(scene, builder)
  const kinds = scene.kinds.map((kind, i) => (i < start ? 'masthead' : kind))
  const rest = { ...scene, kinds }
  new TextWalk(rest, builder, findClusters(rest)).walk(start)
  return builder.build()
}

/** Places the lines at the top that are the page's own, and gives the index of the first unit behind them. */
function placeMasthead(scene: Scene, builder: PlanBuilder): number {
  const { units, kinds } = scene
  const end = units.findIndex((unit, i) => {
    const isOver = !['short', 'masthead', 'pageCredit'].includes(kinds[i] ?? '')
    return isOver || isBesidePicture(scene, i) || (kinds[i] === 'short' && !mayBeTop(unit.text))
  })
  const top = units.slice(0, Math.max(0, end))
  const banner = rolesOfBanner(top.filter((_, i) => kinds[i] === 'short').map(({ text }) => text))
  let next = 0
  let behind = 0
  for (const [i, unit] of top.entries()) {
    const role = kinds[i] === 'short' && banner ? banner[next++] : roleInMasthead(unit.text)
    if (role === undefined) break
    for (const line of unit.lines) builder.page(role, line)
    behind = i + 1
  }
  return behind
}

function mayBeTop(text: string): boolean {
  return text.length <= 8 || roleInMasthead(text) !== undefined
}
