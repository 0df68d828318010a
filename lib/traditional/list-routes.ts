/** Whether a route is a list that grows, front page, archive, section or corrections: it has a map to 繁体 of its own. */
export function isListRoute(pathname: string): boolean {
  return /^\/(?:issues\/|(?:archive|sections|corrections|on-this-day)\/[a-z0-9/-]*)?$/.test(pathname)
}
