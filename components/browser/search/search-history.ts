/** Where a reader was in a list of hits: how many were shown, and pixels from the top of the document. */
export interface Place {
  readonly shown: number
  readonly top: number
}

/** Servers refuse longer ones; a pasted chapter is searched without an address. */
const longestUrl = 2000

/** Moves the window to the address of a search, without loading anything. */
export function moveTo(url: string, change: 'pushState' | 'replaceState'): void {
  if (url === location.pathname + location.search || url.length > longestUrl) return
  // Browsers refuse the hundredth change within seconds; the search goes on all the same.
  try {
    history[change](null, '', url)
  } catch {}
}

/** Stores a place with the current entry of the history. */
export function leaveAt(place: Place): void {
  try {
    history.replaceState(place, '')
  } catch {}
}

/** The place that was stored with the current entry; the beginning if there is none. */
export function placeLeft(): Place {
  const { shown, top } = (history.state ?? {}) as Partial<Place>
  return { shown: Number(shown) || 0, top: Number(top) || 0 }
}
