import { parseStored, readStored, store } from './storage.ts'

/** Where a reader was in an article: a paragraph, how far into it (0 to 1), and when, in milliseconds since 1970. */
export type Place = readonly [paragraph: string, fraction: number, at: number]
export type Places = Readonly<Record<string, Place>>

const most = 200

/** The places as they were stored, by address; what is none is left out. */
export function parsePlaces(stored: string | null | undefined): Places {
  return Object.fromEntries(
    Object.entries(parseStored(stored)).flatMap(([path, value]) => {
      const [paragraph, fraction, at] = Array.isArray(value) ? value : []
      const isPlace = typeof paragraph === 'string' && typeof fraction === 'number' && typeof at === 'number'
      return isPlace ? [[path, [paragraph, fraction, at]]] : []
    }),
  )
}

/** With the place of one address, or without it; of too many the oldest go. */
export function withPlace(places: Places, path: string, place: Place | undefined): Places {
  const { [path]: _old, ...others } = places
  const entries = Object.entries(place ? { ...others, [path]: place } : others)
  return Object.fromEntries(entries.sort(([, a], [, b]) => b[2] - a[2]).slice(0, most))
}

/** The places of this device; none where storage is refused. */
export function readPlaces(): Places {
  return parsePlaces(readStored('places'))
}

/** Stores the places, where the device lets it. */
export function storePlaces(places: Places): void {
  store('places', places)
}
