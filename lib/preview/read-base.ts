import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder of its host that a site was built for, as its manifest says (`scope`); empty at the root, and for a folder
 * that has no manifest.
 */
export function readBase(siteDirectory: string): string {
  const file = path.join(siteDirectory, 'manifest.webmanifest')
  if (!existsSync(file)) return ''
  const scope = /"scope":\s*"(\/[^"]*)\/"/.exec(readFileSync(file, 'utf8'))?.[1]
  return scope ?? ''
}
