import { createMp3Encoder } from 'wasm-media-encoders'
import type { Sound } from './wave.ts'

/** Kilobits a second: speech of one channel is clear at this, and ten minutes of it weigh 2.4 MB. */
const bitrate = 32

/** Sounds one after the other as MP3 of one channel, which every browser plays, WeChat's on Android too. */
export async function encodeMp3(rate: number, sounds: readonly Sound[]): Promise<Uint8Array> {
  const encoder = await createMp3Encoder()
  encoder.configure({ sampleRate: rate, channels: 1, bitrate })
  const pieces: Uint8Array[] = []
  // What the encoder gives is its own memory, which the next call writes anew.
  for (const { samples } of sounds) pieces.push(encoder.encode([samples]).slice())
  pieces.push(encoder.finalize().slice())
  return Buffer.concat(pieces)
}
