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

/** A site more: the daily in a folder of its host, whose addresses and scripts are others than at the root. */
const inFolder = { newspaper: 'daily', address: 'https://ceshi.example/group/paper/' } as const

export type SiteName = NewspaperName | 'folder'

/** Every site that is built for the tests, those at the root of their hosts first. */
export const siteNames: readonly SiteName[] = [...newspaperNames, 'folder']

/** Where a site lies below the folder of all built sites. */
export function siteDirectory(sites: string, name: SiteName): string {
  return join(sites, name)
}

/** Builds a site into its folder below `sites`, unless it lies there already. Throws if the build fails. */
export async function ensureSite(sites: string, name: SiteName): Promise<void> {
  const outDirectory = siteDirectory(sites, name)
  if (existsSync(outDirectory)) return
  const isAtRoot = name !== 'folder'
  const contentDirectory = join(projectRoot, newspapers[isAtRoot ? name : inFolder.newspaper])
  await buildSite({ contentDirectory, outDirectory, ...(!isAtRoot && { address: inFolder.address }) })
}
