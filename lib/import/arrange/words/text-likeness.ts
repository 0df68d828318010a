/** A text without blanks, its quotation marks and full-width digits as one form: what two programs write differently. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u3000]+/g, '')
    .replace(/[“”„‟"]/g, '"')
    .replace(/[‘’`']/g, "'")
}

/** Runs of three characters of a bare text; the text itself if it is shorter. */
export function trigramsOf(bare: string): readonly string[] {
  const characters = [...bare]
  if (characters.length < 3) return bare === '' ? [] : [bare]
  return characters.slice(2).map((character, i) => `${characters[i]}${characters[i + 1]}${character}`)
}

/** Which share of the runs of a text another has: 1 if all of it stands there. */
export function likeness(bare: string, trigrams: ReadonlySet<string>): number {
  const own = trigramsOf(bare)
  return own.length === 0 ? 0 : own.filter((run) => trigrams.has(run)).length / own.length
}
