import { type Place, readPlaces, storePlaces, withPlace } from '../device/places.ts'
import { button } from '../dom/button.ts'

/** How far down the window the line is that is being read. */
const readingLine = 0.25

/** Notes where a reader leaves the article, and offers 回到上次读到处 where they left it before; it never jumps. */
export function resumeReading(controls: HTMLElement): void {
  const root = document.documentElement
  const place = readPlaces()[location.pathname]
  const paragraph = place && document.getElementById(place[0])
  if (paragraph && root.hasAttribute('data-resume')) {
    const chip = button('回到上次读到处', '回到上次读到处', () => {
      chip.remove()
      root.removeAttribute('data-resume')
      goTo(paragraph, place[1])
    })
    chip.className = 'resume'
    controls.append(chip)
  } else root.removeAttribute('data-resume')
  for (const event of ['pagehide', 'visibilitychange']) addEventListener(event, notePlace)
}

function goTo(paragraph: HTMLElement, fraction: number): void {
  const { top, height } = paragraph.getBoundingClientRect()
  scrollBy({ top: top + height * fraction - innerHeight * readingLine, behavior: 'auto' })
  paragraph.tabIndex = -1
  paragraph.focus({ preventScroll: true })
}

// Nothing is noted before the reader has read on, nor once they are through: then the old place goes.
function notePlace(): void {
  if (scrollY < innerHeight / 2) return
  storePlaces(withPlace(readPlaces(), location.pathname, placeNow()))
}

function placeNow(): Place | undefined {
  const paragraphs = [...document.querySelectorAll('main article .body p[id]')]
  const line = innerHeight * readingLine
  const paragraph = paragraphs.find((element) => element.getBoundingClientRect().bottom > line)
  if (!paragraph || isThrough(paragraphs.at(-1))) return undefined
  const { top, height } = paragraph.getBoundingClientRect()
  const fraction = Math.min(1, Math.max(0, (line - top) / height))
  return [paragraph.id, Math.round(fraction * 100) / 100, Date.now()]
}

function isThrough(last: Element | undefined): boolean {
  return last !== undefined && last.getBoundingClientRect().bottom < innerHeight
}
