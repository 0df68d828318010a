import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import { projectRoot } from './project-root.ts'

/** The newspapers that are built for the tests: the project's own and the fixtures. */
export const newspapers = {
  real: 'content',
  daily: 'tests/fixtures/daily',
  'no-sections': 'tests/fixtures/no-sections',
  empty: 'tests/fixtures/empty',
  undated: 'tests/fixtures/undated',
  hostile: 'tests/fixtures/hostile',
} as const

export type NewspaperName = keyof typeof newspapers

/** Every name of a newspaper, the project's own first. */
export const newspaperNames = Object.keys(newspapers) as readonly NewspaperName[]

/** Where the site of a newspaper lies below the folder of all built sites. */
export function siteDirectory(sites: string, name: NewspaperName): string {
  return join(sites, name)
}

/** Builds a newspaper into its folder below `sites`, unless its site lies there already. Throws if the build fails. */
export async function ensureSite(sites: string, name: NewspaperName): Promise<void> {
  const outDirectory = siteDirectory(sites, name)
  if (existsSync(outDirectory)) return
  await buildSite({ contentDirectory: join(projectRoot, newspapers[name]), outDirectory })
}
