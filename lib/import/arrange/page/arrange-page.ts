import type { Plan } from '../../plan/plan.ts'
import type { Line, Source, SourcePage } from '../../plan/source.ts'
import { linesOf } from '../../plan/source.ts'
import { PlanBuilder } from '../plan-builder.ts'
import type { PlacedLine } from './frame.ts'
import { measureText } from './measure.ts'
import { PageScene } from './page-scene.ts'
import { placeArticles } from './place-articles.ts'
import { placeCaptions } from './place-captions.ts'

/** Proposes a plan for a printed page: what its places, heights and weights tell, and then its words. */
export function arrangePage(source: Source): Plan {
  const builder = new PlanBuilder(linesOf(source))
  for (const page of source.pages) placePage(page, builder)
  return builder.build()
}

function placePage(page: SourcePage, builder: PlanBuilder): void {
  const lines = page.lines.filter(isPlaced)
  if (lines.length === 0) return
  const scene = new PageScene(page, lines, measureText(lines))
  for (const { line, role } of scene.pageLines) builder.page(role, line)
  const articles = placeArticles(scene, builder)
  placeCaptions(scene, builder, articles)
}

function isPlaced(line: Line): line is PlacedLine {
  return line.box !== undefined && line.size !== undefined
}
