/**
 * BM25F in its simple form (Robertson, Zaragoza & Taylor, Simple BM25 extension to multiple weighted
 * fields, 2004): a word in a headline counts as that many words in the body.
 */
const k1 = 1.2
const b = 0.75

/** What a word that occurs `frequency` times (weighted) adds, before its rarity: from 0 to below 2.2. */
export function impactOf(frequency: number, length: number, averageLength: number): number {
  const norm = 1 - b + (b * length) / Math.max(1, averageLength)
  return (frequency * (k1 + 1)) / (frequency + k1 * norm)
}

/** Rarity of a word that `holders` of all `documents` hold. */
export function rarityOf(holders: number, documents: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5))
}
