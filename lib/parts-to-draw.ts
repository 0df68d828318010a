import { readFileSync } from 'node:fs'

/**
 * The parts of the site whose documents a build draws together, by their addresses without slashes at the ends:
 * `issues/2025-01-15`, `sections/yaowen/2025-01`. A build names the file that lists them in `PARTS_TO_DRAW`;
 * where it is not set, as in development and in a plain `next build`, every document is drawn by its own route.
 */
export function partsToDraw(): readonly string[] | undefined {
  const file = process.env.PARTS_TO_DRAW
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as readonly string[]) : undefined
}
