import type { Correction } from '../../lib/article-marks.ts'
import { placeName } from '../../lib/corrections.ts'

/**
 * What was corrected: 第二段 with the words before struck out and those now underlined. Whoever hears or copies it gets
 * 原为 and 现为, which no mark says aloud.
 */
export function CorrectionWords({ correction }: { readonly correction: Correction }) {
  const { at, was, now, text, kind } = correction
  const place = at === undefined ? undefined : (placeName(at) ?? at)
  if (place === undefined) return text
  if (kind === 'hidden') return `${place}一处。${text ?? ''}`
  if (was === undefined && now === undefined) return `${place}：${text ?? ''}`
  return (
    <>
      {place}{' '}
      {was !== undefined && (
        <>
          <Spoken words={now === undefined ? '删去' : '原为'} isShown={now === undefined} />
          <del className="text-grey">{was}</del>
        </>
      )}
      {now !== undefined && (
        <>
          <Spoken words={was === undefined ? '增' : '，现为'} isShown={was === undefined} />
          {was !== undefined && ' '}
          <ins className="underlined">{now}</ins>
        </>
      )}
      {'。'}
      {text}
    </>
  )
}

function Spoken({ words, isShown }: { readonly words: string; readonly isShown: boolean }) {
  return <span className={isShown ? '' : 'sr-only'}>{words}</span>
}
