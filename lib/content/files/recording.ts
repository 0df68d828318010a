import { parseTimes } from '../../audio/recording-times.ts'
import { type SpokenArticle, spokenHash, spokenParts } from '../../audio/spoken-text.ts'
import type { Recording } from '../../model.ts'
import type { Report } from '../../problems/problem.ts'
import type { Located } from '../schema/fields.ts'
import { decodeText } from './content-folder.ts'
import { type FilesBeside, readAttachment, readNamed, toAttachment } from './media.ts'
import { timesName } from './media-formats.ts'

/** A recording that a field names, and the hash of the text it was made of, where a program made it and says so. */
export interface ReadRecording {
  readonly file: Recording
  readonly of?: string
  readonly line: number
}

/** Reads a recording, with the times of its sentences where they lie beside it; faults are said. */
export function readRecording(beside: FilesBeside, name: Located<string>): ReadRecording | undefined {
  const audio = readAttachment(beside, name)
  const times = { value: timesName(name.value), line: name.line }
  if (!beside.files.includes(times.value)) return audio && { file: audio, line: name.line }
  const file = readNamed(beside, times)
  const text = file && decodeText(file, beside.report)
  const parsed = text === undefined ? undefined : parseTimes(text)
  if (text !== undefined && !parsed) beside.report(name.line, 'audio-times', { name: times.value })
  if (!audio || !file || !parsed) return audio && { file: audio, line: name.line }
  return { file: { ...audio, times: toAttachment(file) }, of: parsed.of, line: name.line }
}

/** A remark where the text was changed after a program had spoken it. */
export function remarkOnRecording(
  recording: ReadRecording | undefined,
  article: SpokenArticle,
  report: Report,
): void {
  if (recording?.of === undefined || recording.of === spokenHash(spokenParts(article))) return
  report(recording.line, 'audio-outdated')
}
