/** The screens of the desk in their order; the address behind # is `#/<screen>/<what it is about>`. */
export const screens = [
  ['issues', '往期'],
  ['import', '导入'],
  ['arrange', '排稿'],
  ['write', '写稿'],
  ['preview', '预览'],
  ['correct', '更正·撤下'],
  ['online', '上线'],
] as const

export type ScreenName = (typeof screens)[number][0]

/** A screen and what it is about: an issue, a 版, a file. */
export interface Route {
  readonly screen: ScreenName
  readonly about: string
}

/** The screen of an address; 往期 for every address that names none. */
export function parseRoute(hash: string): Route {
  const [, name = '', about = ''] = /^#\/([a-z]+)(?:\/(.*))?$/.exec(decodeURI(hash)) ?? []
  const screen = screens.find(([known]) => known === name)?.[0] ?? 'issues'
  return { screen, about }
}

/** The address of a screen. */
export function routeHash(screen: ScreenName, about = ''): string {
  return `#/${screen}${about === '' ? '' : `/${about}`}`
}

/** Goes to a screen; Back comes back. */
export function goTo(screen: ScreenName, about = ''): void {
  location.hash = routeHash(screen, about)
}
