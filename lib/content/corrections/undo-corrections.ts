/** A change of words at a place of an article; what is empty was put in, or taken out. */
export interface Change {
  readonly at: string
  readonly was: string
  readonly now: string
}

/** Why a change cannot be taken back: its place was not there, or its `now` stood there not at all or several times. */
type Fault = { readonly is: 'no-such-place' | 'absent' } | { readonly is: 'repeated'; readonly count: number }

/** A change taken back: how the whole place read before it, where that is known; or what is at fault. */
export interface Undone {
  readonly before?: string
  readonly fault?: Fault
}

/** A place with words that were taken out of it: where in its text they stood is not known. */
interface Version {
  readonly text: string
  readonly taken: readonly string[]
}

/**
 * Takes changes back one after the other, the newest first, and proves of each that its `now` stands at its place at
 * that time, and once only: else nobody could tell what was changed. Gives an answer for each change, in their order.
 */
export function undoChanges(
  texts: ReadonlyMap<string, string>,
  newestFirst: readonly Change[],
): readonly Undone[] {
  const versions = new Map([...texts].map(([place, text]) => [place, { text, taken: [] } as Version]))
  return newestFirst.map((change) => {
    const undone = undo(versions.get(change.at), change)
    if ('fault' in undone) return { fault: undone.fault }
    if (undone.text === '' && undone.taken.length === 0) versions.delete(change.at)
    else versions.set(change.at, undone)
    return undone.text !== '' && undone.taken.length === 0 ? { before: undone.text } : {}
  })
}

function undo(version: Version | undefined, { was, now }: Change): Version | { readonly fault: Fault } {
  if (now === '') return version ? { ...version, taken: [...version.taken, was] } : { text: was, taken: [] }
  if (!version) return { fault: { is: 'no-such-place' } }
  const count = timesIn(version.text, now)
  if (count === 1) return { ...version, text: version.text.replace(now, () => was) }
  if (count > 1) return { fault: { is: 'repeated', count } }
  const holders = version.taken.filter((piece) => timesIn(piece, now) === 1)
  const [holder] = holders
  if (holder === undefined || holders.length > 1) return { fault: { is: 'absent' } }
  const taken = version.taken.map((piece) => (piece === holder ? piece.replace(now, () => was) : piece))
  return { ...version, taken }
}

/** How often words stand in a text, overlapping ones too. */
function timesIn(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1
  return count
}
