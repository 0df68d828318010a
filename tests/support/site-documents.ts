import { walkFiles } from './walk-files.ts'

/** Address of every document of a built site, its 404 page left out: `/`, `/about/`, `/issues/2025-lianghui/` … */
export function documentAddresses(siteDirectory: string): readonly string[] {
  return walkFiles(siteDirectory)
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .filter((address) => address !== '/404/')
}
