import type { Publication } from '../model.ts'

/** The whole address of a path of this site; `undefined` where the site's own address is not known. */
export function absoluteUrl({ url }: Publication, path: `/${string}`): string | undefined {
  return url === undefined ? undefined : `${url}${path}`
}
