import type { Credit } from '../lib/model.ts'

/** 署名 as printed; where the printed line is not known, role and name parted as papers do. */
export function Byline({ credits }: { readonly credits: readonly Credit[] }) {
  if (credits.length === 0) return null
  return <p className="byline">{printedLines(credits).join('　')}</p>
}

/** The lines as printed, each once: several people may share one printed line. */
export function printedLines(credits: readonly Credit[]): string[] {
  return [...new Set(credits.map(({ role, name, printed }) => printed ?? `${role}/${name}`))]
}
