import { statSync } from 'node:fs'
import { listFiles } from '../store/list-files.ts'

/** Hosts that take a whole site at a time and have a limit (Cloudflare Pages, EdgeOne Pages: 25 MiB a file too). */
const mostFiles = 20_000
const largestFile = 25 * 1024 * 1024

/** Lines that say how many files a site has, how large they are, and whether hosts with a limit take it. */
export function countFiles(directory: string, most = mostFiles): readonly string[] {
  const files = listFiles(directory).map((path) => ({ path, size: statSync(`${directory}/${path}`).size }))
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const large = files.filter(({ size }) => size > largestFile).map(({ path }) => path)
  const fits = files.length <= most && large.length === 0
  const reason =
    files.length > most ? `at most ${most}` : `none above 25 MiB (${large.slice(0, 3).join(', ')})`
  return [
    `${files.length} files, ${(bytes / 1_000_000).toFixed(1)} MB`,
    fits
      ? `Cloudflare Pages and EdgeOne Pages take it: they take ${most} files`
      : `Cloudflare Pages and EdgeOne Pages do not take it: they take ${reason}`,
  ]
}
