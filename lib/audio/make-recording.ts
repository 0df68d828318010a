import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { concurrently } from '../build/concurrently.ts'
import { encodeMp3 } from './encode-mp3.ts'
import type { RecordingTimes } from './recording-times.ts'
import { type SpeechCommand, speak } from './speak.ts'
import { spokenHash } from './spoken-text.ts'
import { type Sound, secondsOf, silence } from './wave.ts'

/** How many sentences are spoken at a time. */
const atOnce = 2
/** Seconds of silence between the parts of a text: headline, paragraphs, captions. */
const pause = 0.4

/** A recording as MP3, and when its sentences begin. */
export interface MadeRecording {
  readonly bytes: Uint8Array
  readonly times: RecordingTimes
  readonly seconds: number
}

/** Has the parts of a text spoken sentence by sentence, and joins them. Throws `PublishError` where the program fails. */
export async function makeRecording(
  command: SpeechCommand,
  parts: readonly (readonly string[])[],
): Promise<MadeRecording> {
  const sentences = parts.flatMap((part) => part.map((text, index) => ({ text, isFirst: index === 0 })))
  const folder = await mkdtemp(path.join(tmpdir(), 'speech-'))
  try {
    const sounds: Sound[] = []
    await concurrently(sentences.entries(), atOnce, async ([index, { text }]) => {
      sounds[index] = await speak(command, text, folder, String(index))
    })
    return await join(sentences, sounds, spokenHash(parts))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function join(
  sentences: readonly { readonly text: string; readonly isFirst: boolean }[],
  sounds: readonly Sound[],
  hash: string,
): Promise<MadeRecording> {
  const rate = sounds[0]?.rate ?? 22_050
  const joined: Sound[] = []
  const starts: (readonly [number, string])[] = []
  let seconds = 0
  for (const [index, sound] of sounds.entries()) {
    const { text = '', isFirst = false } = sentences[index] ?? {}
    if (isFirst && index > 0) {
      joined.push(silence(pause, rate))
      seconds += pause
    }
    starts.push([Math.round(seconds * 100) / 100, text])
    joined.push(sound)
    seconds += secondsOf(sound)
  }
  return { bytes: await encodeMp3(rate, joined), times: { of: hash, sentences: starts }, seconds }
}
