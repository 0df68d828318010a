/** How the text of an article stands in the window, in CSS pixels. */
export interface Measure {
  readonly left: number
  readonly right: number
  /** How many characters a line holds. */
  readonly characters: number
}

/** Runs in the page. A scroll bar that takes room is none of the window's. */
export function measureText(): Measure | null {
  const body = document.querySelector('main .body')
  if (!body) return null
  const { left, right, width } = body.getBoundingClientRect()
  const size = Number.parseFloat(getComputedStyle(body).fontSize)
  return { left, right: document.documentElement.clientWidth - right, characters: width / size }
}

/** Runs in the page: how far each line but the last of a paragraph reaches, as a share of the measure. */
export function lineEnds(selector: string): readonly number[] | null {
  const paragraph = document.querySelector(selector)
  if (!paragraph) return null
  const { left, width } = paragraph.getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  const lines: { bottom: number; end: number }[] = []
  for (const { top, bottom, right } of range.getClientRects()) {
    const line = lines.at(-1)
    // What a line holds may be of several sizes; the next one begins below its middle.
    if (line && top < (line.bottom + top) / 2 && top < line.bottom - 4) {
      line.end = Math.max(line.end, (right - left) / width)
    } else lines.push({ bottom, end: (right - left) / width })
  }
  return lines.slice(0, -1).map(({ end }) => Math.round(end * 100) / 100)
}
