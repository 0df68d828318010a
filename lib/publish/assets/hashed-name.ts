import { createHash } from 'node:crypto'

/** `reader.js` → `reader.1f0c2ab3de.js`: a name that changes with the bytes, so that browsers may cache it for good. */
export function hashedName(name: string, bytes: string | Uint8Array): string {
  const dot = name.lastIndexOf('.')
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`
}
