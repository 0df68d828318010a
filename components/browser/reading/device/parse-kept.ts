/** What the device kept as JSON, its fields unchecked; without any where it is none. */
export function parseKept(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(kept ?? ''))
  } catch {
    return {}
  }
}
