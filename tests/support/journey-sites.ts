import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { OwnSite } from './own-site.ts'
import { type NewspaperName, siteDirectory } from './sites.ts'

const variable = 'JOURNEY_SITES'

/** Tells the journeys' own processes where the built sites lie. */
export function handOnSites(sites: string): void {
  process.env[variable] = sites
}

/** A newspaper's site on a server of the journey's own. Throws if the journey was not started by the runner. */
export async function connectSite(name: NewspaperName): Promise<OwnSite> {
  const sites = process.env[variable]
  if (sites === undefined)
    throw new Error('the sites are not built: start the journeys with npm run test:engines')
  const site = new OwnSite(siteDirectory(sites, name))
  // A journey that is broken off leaves no copy behind.
  process.on('exit', () => rmSync(join(site.directory, '..'), { recursive: true, force: true }))
  await site.connect()
  return site
}
