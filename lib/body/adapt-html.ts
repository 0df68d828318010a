const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/g
const attribute = / ([a-z-]+)="([^"]*)"/g

/** How a body is fitted into a route. */
export interface AdaptOptions {
  /** What every id, and every link to one, begins with where several articles stand on one route. */
  readonly idPrefix?: string
  /** By how many levels headings move down, to h6 at most. */
  readonly headingShift?: number
  /** Address of the article's own page: links inside the text lead there, since the route has not all of it. */
  readonly linkBase?: string
}

/** Fits HTML of `parseBody` into a route other than the article's own. The text stays what it is. */
export function adaptHtml(html: string, options: AdaptOptions): string {
  const { idPrefix = '', headingShift = 0, linkBase } = options
  if (idPrefix === '' && headingShift === 0 && linkBase === undefined) return html
  return html.replace(tag, (_, slash: string, name: string, attributes: string) => {
    const adapted = attributes.replace(attribute, (whole, key: string, value: string) => {
      if (key === 'id') return ` id="${idPrefix}${value}"`
      if (key === 'aria-describedby' || key === 'aria-labelledby') {
        return linkBase === undefined ? ` ${key}="${idPrefix}${value}"` : ''
      }
      if (key !== 'href' || !value.startsWith('#')) return whole
      return linkBase === undefined ? ` href="#${idPrefix}${value.slice(1)}"` : ` href="${linkBase}${value}"`
    })
    return `<${slash}${shift(name, headingShift)}${adapted}>`
  })
}

function shift(name: string, levels: number): string {
  return /^h[1-6]$/.test(name) ? `h${Math.min(Number(name.slice(1)) + levels, 6)}` : name
}
