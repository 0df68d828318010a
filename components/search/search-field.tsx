/** @jsxImportSource preact */
import { searchUrl } from '../../lib/urls.ts'

interface SearchFieldProps {
  readonly query: string
  readonly onFocus: () => void
  /** What stands in the field, at every change but those of an input method that is composing. */
  readonly onType: (query: string) => void
  readonly onSubmit: (query: string) => void
}

/** The field and its button, as the document has them before the script comes. */
export function SearchField({ query, onFocus, onType, onSubmit }: SearchFieldProps) {
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
          type="search"
          name="q"
          value={query}
          aria-label="检索词"
          placeholder="想找的词句"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          className="min-h-(--target) min-w-0 flex-1 bg-transparent outline-offset-0"
          onFocus={onFocus}
          onInput={(event) => {
            if (!event.isComposing) onType(event.currentTarget.value)
          }}
          onCompositionEnd={(event) => onType(event.currentTarget.value)}
        />
        <button type="submit" className="min-h-(--target) cursor-pointer ps-[1em]">
          <b>搜索</b>
        </button>
      </form>
    </search>
  )
}
