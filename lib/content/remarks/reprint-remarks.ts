import type { Report } from '../../problems/problem.ts'
import type { YamlMap } from '../yaml/yaml-value.ts'

/** How a text that was taken from elsewhere says so at its end: （来源：…）, （转自《…》）. */
const saysSo =
  /^[ \t\u3000]*[（(【]?(?:来源|稿源|转自|转载自|摘自|摘编自|原载)[：:《“ \u3000]?[^\n]{1,40}[）)】][ \t]*$|[。！？”][（(](?:来源|稿源|转自|转载自|摘自|摘编自|原载)[^\n）)]{1,40}[）)][ \t]*$/m

/** It stands in the last so many characters. */
const closing = 200

/** A remark on a reprint that names no source: one with a title of its own where it first stood, or that says it is one. */
export function remarkOnReprint({ entries }: YamlMap, body: string, report: Report): void {
  const names = new Set(entries.map(({ key }) => key))
  if (names.has('source')) return
  if (names.has('originalTitle') || saysSo.test(body.slice(-closing))) {
    report(entries[0]?.line ?? 1, 'source-missing')
  }
}
