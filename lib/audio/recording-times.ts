/** What lies beside a recording that `npm run audio` made, as `01.times.json`: of which text it is, and when each sentence begins. */
export interface RecordingTimes {
  /** Hash of the text that was spoken (`spokenHash`). */
  readonly of: string
  /** Seconds from the beginning, and the sentence as it was spoken. */
  readonly sentences: readonly (readonly [start: number, spoken: string])[]
}

/** Parses the file; `undefined` if it is something else. */
export function parseTimes(text: string): RecordingTimes | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isTimes(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isTimes(value: unknown): value is RecordingTimes {
  if (typeof value !== 'object' || value === null) return false
  const { of, sentences } = value as Partial<Record<keyof RecordingTimes, unknown>>
  return typeof of === 'string' && Array.isArray(sentences) && sentences.every(isSentence)
}

function isSentence(value: unknown): boolean {
  return Array.isArray(value) && Number.isFinite(value[0]) && typeof value[1] === 'string'
}
