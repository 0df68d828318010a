import { partAtApostrophes } from '../../lib/quotation-marks.ts'

/** Words whose apostrophes between Latin letters (O’Neil) are as narrow as Latin ones: Chinese faces draw them as wide as a character. */
export function LatinApostrophes({ text }: { readonly text: string }) {
  const parts = partAtApostrophes(text)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the letters of a text never change places
      <span key={index} className="latin">
        {part}
      </span>
    ),
  )
}
