import { jumpWords, type OtherPart } from '../../lib/layout/jump.ts'
import { issueUrl } from '../../lib/urls.ts'

/** 上接第×版 or 下转第×版, leading to the other part. */
export function JumpLink({
  jump,
  className = 'my-4',
}: {
  readonly jump: OtherPart
  readonly className?: string
}) {
  return (
    <p className={`${className} text-center text-caption text-grey`}>
      <a href={issueUrl(jump.article.id)} className="target underlined">
        {jumpWords(jump)}
      </a>
    </p>
  )
}
