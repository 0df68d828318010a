/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { searchUrl } from '../../../lib/urls.ts'

interface SearchFieldProps {
  readonly query: string
  readonly onFocus: () => void
  /** What stands in the field, at every change but those of an input method that is composing. */
  readonly onType: (query: string) => void
  readonly onSubmit: (query: string) => void
}

/** The field and its button, as the document has them before the script comes. */
export function SearchField({ query, onFocus, onType, onSubmit }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const composes = useRef(false)
  // Not by `value`: an answer that comes while an input method composes would take the letters away.
  useLayoutEffect(() => {
    if (field.current && !composes.current && field.current.value !== query) field.current.value = query
  })
  return (
    <search>
      <form
        action={searchUrl}
        className="flex items-stretch heavy-rule-b"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit(String(new FormData(event.currentTarget).get('q') ?? ''))
        }}
      >
        <input
          ref={field}
          type="search"
          name="q"
          defaultValue={query}
          aria-label="检索词"
          placeholder="想找的词句"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          className="min-h-(--target) min-w-0 flex-1 bg-transparent outline-offset-0"
          onFocus={onFocus}
          onInput={(event) => {
            if (!composes.current) onType(event.currentTarget.value)
          }}
          onCompositionStart={() => {
            composes.current = true
          }}
          onCompositionEnd={(event) => {
            composes.current = false
            onType(event.currentTarget.value)
          }}
        />
        <button type="submit" className="min-h-(--target) cursor-pointer ps-[1em]">
          <b>搜索</b>
        </button>
      </form>
    </search>
  )
}
