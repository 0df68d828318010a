import { parseKept } from './parse-kept.ts'

/** Where a reader was in an article: a paragraph, how far into it (0 to 1), and when, in milliseconds since 1970. */
export type Place = readonly [paragraph: string, fraction: number, at: number]
export type Places = Readonly<Record<string, Place>>

const storageKey = 'places'
const most = 200

/** The places as they were kept, by address; what is none is left out. */
export function parsePlaces(kept: string | null): Places {
  return Object.fromEntries(
    Object.entries(parseKept(kept)).flatMap(([path, value]) => {
      const [paragraph, fraction, at] = Array.isArray(value) ? value : []
      const isPlace = typeof paragraph === 'string' && typeof fraction === 'number' && typeof at === 'number'
      return isPlace ? [[path, [paragraph, fraction, at]]] : []
    }),
  )
}

/** With the place of one address, or without it; of too many the oldest go. */
export function withPlace(places: Places, path: string, place: Place | undefined): Places {
  const { [path]: _old, ...others } = places
  const kept = Object.entries(place ? { ...others, [path]: place } : others)
  return Object.fromEntries(kept.sort(([, a], [, b]) => b[2] - a[2]).slice(0, most))
}

/** The places of this device; none where storage is refused. */
export function readPlaces(): Places {
  try {
    return parsePlaces(localStorage.getItem(storageKey))
  } catch {
    return {}
  }
}

/** Keeps the places, where the device lets it. */
export function keepPlaces(places: Places): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(places))
  } catch {}
}
