/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks'
import type { Corrected } from '../../../../lib/desk/messages.ts'

interface PlaceTextProps {
  readonly place: Corrected['places'][number]
  readonly isChosen: boolean
  readonly onChoose: (start: number, end: number) => void
}

/** A place of an article as readers read it; words in it are selected by keys or mouse, and none can be typed. */
export function PlaceText({ place, isChosen, onChoose }: PlaceTextProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = area
    if (current) current.style.height = `${current.scrollHeight + 2}px`
  }, [])
  const choose = () => {
    // An input method may have typed all the same.
    if (area.current && area.current.value !== place.text) area.current.value = place.text
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {}
    onChoose(selectionStart, selectionEnd)
  }
  return (
    <label class={isChosen ? 'field chosen-place' : 'field'}>
      <span>{place.name}</span>
      <textarea
        ref={area}
        aria-readonly="true"
        // A field that is readonly has no cursor in Chromium: keys could not select in it.
        onBeforeInput={(event) => event.preventDefault()}
        rows={1}
        value={place.text}
        onSelect={choose}
        onFocus={choose}
        onKeyUp={choose}
        onMouseUp={choose}
      />
    </label>
  )
}
