import type { Banner } from '../../lib/layout/banner.ts'

interface IssueBannerProps {
  readonly banner: Banner
  readonly href?: string
}

/** 题花: title, year and label as one lockup of live type over a red rule. */
export function IssueBanner({ banner, href }: IssueBannerProps) {
  const lockup = (
    <span className="inline-flex items-stretch gap-[0.2em] red-rule-b pb-[0.16em] font-headline text-nameplate desk:text-nameplate-desk">
      <Lines lines={banner.lines} />
      {banner.label && <Label text={banner.label} />}
    </span>
  )
  return href ? (
    <a href={href} className="target">
      {lockup}
    </a>
  ) : (
    lockup
  )
}

/** A year between two words stands under the first, at half their size: 聚焦 over 2025, then 长治两会. */
function Lines({ lines }: { readonly lines: readonly string[] }) {
  const [first, year, last] = lines
  if (lines.length !== 3) return <span className="self-center">{lines.join('')}</span>
  return (
    <>
      <span className="flex flex-col justify-between self-center text-[0.5em] [line-height:1]">
        <span>{first}</span>
        <span>{year}</span>
      </span>
      <span className="self-center">{last}</span>
    </>
  )
}

/** The 专刊 label by itself. */
export function IssueLabel({ text }: { readonly text: string }) {
  return <span className="bg-red px-[0.5em] py-[0.15em] text-on-red">{text}</span>
}

/** The 专刊 label within the lockup, in two lines if it has four characters. */
function Label({ text }: { readonly text: string }) {
  const [first, second] = halve(text)
  return (
    <span className="ms-[0.1em] flex flex-col justify-center self-center bg-red px-[0.3em] py-[0.2em] text-center font-sans text-[0.34em] text-on-red">
      <span className="block">{first}</span>
      {second && <span className="block">{second}</span>}
    </span>
  )
}

/** A label of four characters stands in two lines of two. */
function halve(text: string): [string, string?] {
  const characters = [...text]
  return characters.length === 4 ? [characters.slice(0, 2).join(''), characters.slice(2).join('')] : [text]
}
