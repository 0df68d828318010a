import { type Report, shorten } from '../../problems/problem.ts'
import type { YamlMap, YamlValue } from '../yaml/yaml-value.ts'

/** Remarks on the names of a field of credits: `byline`, `credits`. */
export function remarkOnCredits(fields: YamlMap, field: string, report: Report): void {
  const value = findValue(fields, field)
  if (value?.is !== 'list') return
  for (const item of value.items) {
    const name = item.is === 'map' ? findValue(item, 'name') : undefined
    if (name?.is === 'text') remarkOnName(name.text.trim(), name.line, `${field}.name`, report)
  }
}

function findValue({ entries }: YamlMap, name: string): YamlValue | undefined {
  return entries.find(({ key }) => key === name)?.value
}

function remarkOnName(typed: string, line: number, name: string, report: Report): void {
  if (typed !== '' && !/[\p{L}\p{N}]/u.test(typed)) {
    report(line, 'name-sign', { name, typed: shorten(typed) })
  } else if (isJoined(typed)) report(line, 'name-joined', { name, typed: shorten(typed) })
}

/** `王五、赵六`, `王五 赵六`; not a name printed with a blank to fill the measure (王　涵), nor a body with its place. */
function isJoined(typed: string): boolean {
  const isName = (part: string) => /^\p{Script=Han}{2,4}(?:·\p{Script=Han}+)?$/u.test(part)
  const signs = typed.split(/[、，,；;/／]/).map((part) => part.trim())
  if (signs.length > 1)
    return signs.every((part) => part !== '') && signs.some((part) => isName(part.replace(/\s/g, '')))
  const parts = typed.split(/[\s\u3000]+/)
  return parts.length > 1 && parts.every((part) => /^\p{Script=Han}{2,3}$/u.test(part))
}
