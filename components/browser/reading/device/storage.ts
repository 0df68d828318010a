import { type StoredName, storageKey } from '../../../../lib/reading-choices.ts'

/** What the device has stored under a name; `null` if nothing, `undefined` where storage is refused. */
export function readStored(name: StoredName): string | null | undefined {
  try {
    return localStorage.getItem(storageKey(name))
  } catch {
    return undefined
  }
}

/** Stores a value as JSON; false where storage is refused or full. */
export function store(name: StoredName, value: unknown): boolean {
  try {
    localStorage.setItem(storageKey(name), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Stored JSON as an object, its fields unchecked; without any where it is none. */
export function parseStored(json: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json ?? ''))
  } catch {
    return {}
  }
}
