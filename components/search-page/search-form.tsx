import { searchUrl } from '../../lib/urls.ts'

interface SearchFormProps {
  /** What the field is called, which says where it looks: 在本期中找. */
  readonly name: string
  /** The part of the archive that it looks in. */
  readonly within?: { readonly issue: string } | { readonly section: string }
  readonly className?: string
}

/** A field that leads to the search screen; an ordinary form, so that it needs no script of its own. */
export function SearchForm({ name, within, className = '' }: SearchFormProps) {
  return (
    <search className={className}>
      <form action={searchUrl} className="flex items-stretch heavy-rule-b text-body">
        {Object.entries(within ?? {}).map(([filter, id]) => (
          <input key={filter} type="hidden" name={filter} value={id} />
        ))}
        <input
          type="search"
          name="q"
          aria-label={name}
          placeholder={within ? name : '想找的词句'}
          autoComplete="off"
          enterKeyHint="search"
          className="min-h-(--target) min-w-0 flex-1 bg-transparent placeholder:text-grey"
        />
        <button type="submit" className="min-h-(--target) cursor-pointer ps-[1em]">
          <b>搜索</b>
        </button>
      </form>
    </search>
  )
}
