import { cutBox, type WordBox } from '../dom/cut-box.ts'

const namespace = 'http://www.w3.org/2000/svg'

/**
 * Boxes around found words on the facsimile of a scanned page. `marks` are the elements around them in the page's text, a
 * paragraph a line; where each word of a line stands is fetched from the address in `data-word-boxes`.
 */
export async function boxFoundWords(facsimile: HTMLElement, marks: readonly HTMLElement[]): Promise<void> {
  const answer = await fetch(facsimile.dataset.wordBoxes ?? '')
  if (!answer.ok) return
  const lines: readonly (readonly WordBox[])[] = await answer.json()
  const drawing = document.createElementNS(namespace, 'svg')
  drawing.setAttribute('viewBox', '0 0 1 1')
  drawing.setAttribute('preserveAspectRatio', 'none')
  drawing.setAttribute('class', 'found-boxes')
  drawing.setAttribute('aria-hidden', 'true')
  for (const mark of marks) {
    const { line, start, end } = placeOf(mark)
    for (const box of lines[line] ?? []) {
      const cut = cutBox(box, start, end)
      if (cut) drawing.append(toRectangle(cut))
    }
  }
  facsimile.append(drawing)
}

/** The number of the line that a mark is in, and where in it its words stand. */
function placeOf(mark: HTMLElement): { line: number; start: number; end: number } {
  const paragraph = mark.closest('p')
  if (!paragraph) return { line: -1, start: 0, end: 0 }
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEndBefore(mark)
  const start = before.toString().length
  const line = [...(paragraph.parentElement?.children ?? [])].indexOf(paragraph)
  return { line, start, end: start + (mark.textContent?.length ?? 0) }
}

function toRectangle(box: readonly number[]): SVGRectElement {
  const rectangle = document.createElementNS(namespace, 'rect')
  for (const [index, name] of ['x', 'y', 'width', 'height'].entries()) {
    rectangle.setAttribute(name, String(box[index] ?? 0))
  }
  return rectangle
}
