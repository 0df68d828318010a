import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { HeaderRule } from '../publish/host-headers.ts'

/** The rules of a site's `_headers` file, as a host reads them; none if there is no such file. */
export function readHeaderRules(directory: string): readonly HeaderRule[] {
  const file = path.join(directory, '_headers')
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : []
}

/** Reads blocks of a pattern and, indented below it, its headers. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = []
  for (const line of text.split('\n')) {
    const header = /^\s+([^:\s]+):\s*(.+)$/.exec(line)
    if (header) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1] as string]: header[2] })
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} })
  }
  return rules
}

/** All headers of an address: what every rule says whose pattern fits it. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...rules.filter(({ path }) => fits(path, pathname)).map(({ headers }) => headers))
}

function fits(pattern: string, pathname: string): boolean {
  const known = patterns.get(pattern) ?? toExpression(pattern)
  patterns.set(pattern, known)
  return known.test(pathname)
}

// A site has forty patterns, and half a million addresses are asked about where it is uploaded.
const patterns = new Map<string, RegExp>()

function toExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]+/g, '[^/]+')
  return new RegExp(`^${source}$`)
}
