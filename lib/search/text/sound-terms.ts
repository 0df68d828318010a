/** The term of two syllables that follow each other in a headline, a name or a topic. */
export function syllablePair(one: string, other: string): string {
  return `Y${one} ${other}`
}
