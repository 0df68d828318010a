import { Fragment } from 'react'
import { creditLines } from '../../lib/credits.ts'
import type { Credit } from '../../lib/model.ts'
import { searchWordsUrl } from '../../lib/urls.ts'

/**
 * 署名 as printed; where the printed line is not known, role and name parted as papers do. Its class is not `byline`: by
 * that word Zotero finds the author of a page that names none, and 版式 and 责编 are no authors.
 */
export function Byline({ credits }: { readonly credits: readonly Credit[] }) {
  if (credits.length === 0) return null
  const lines = creditLines(credits)
  const names = credits.map(({ name }) => name)
  return (
    <p className="credits">
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index > 0 && '　'}
          <LinkedNames line={line} names={names} />
        </Fragment>
      ))}
    </p>
  )
}

/** The printed line as it is, each name in it a way to what else bears that name. */
function LinkedNames({ line, names }: { readonly line: string; readonly names: readonly string[] }) {
  const name = names.find((candidate) => line.includes(candidate))
  if (name === undefined) return line
  const [before = ''] = line.split(name, 1)
  const after = line.slice(before.length + name.length)
  return (
    <>
      {before}
      <a href={searchWordsUrl({ byline: name })}>{name}</a>
      <LinkedNames line={after} names={names} />
    </>
  )
}
