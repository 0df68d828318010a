import type { Source, SourcePage } from './source.ts'

/** A source as the `number`th of several, so that its lines and pictures bear ids of their own: `2:p1-37`. */
export function asNumbered(source: Source, number: number): Source {
  if (number === 1) return source
  const prefix = (id: string) => `${number}:${id}`
  return { ...source, pages: source.pages.map((page) => prefixPage(page, prefix)) }
}

function prefixPage(page: SourcePage, prefix: (id: string) => string): SourcePage {
  return {
    ...page,
    lines: page.lines.map((line) => ({ ...line, id: prefix(line.id) })),
    pictures: page.pictures.map((picture) => ({
      ...picture,
      id: prefix(picture.id),
      ...(picture.before !== undefined && { before: prefix(picture.before) }),
    })),
  }
}
