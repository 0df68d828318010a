/** Sound as it is: one channel of samples from -1 to 1. */
export interface Sound {
  /** Samples a second. */
  readonly rate: number
  readonly samples: Float32Array<ArrayBuffer>
}

/**
 * Reads a WAVE file (RIFF) of whole numbers of 16 bits, all channels as one; `undefined` if it is none. Of a file that was
 * written to a pipe the sizes may be too large: then it reaches to its end.
 */
export function parseWave(bytes: Uint8Array): Sound | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (bytes.length < 12 || name(0) !== 'RIFF' || name(8) !== 'WAVE') return undefined
  let format: { readonly channels: number; readonly rate: number } | undefined
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true)
    if (name(at) === 'fmt ' && at + 24 <= bytes.length) {
      const isPlain =
        [1, 0xfffe].includes(view.getUint16(at + 8, true)) && view.getUint16(at + 22, true) === 16
      if (!isPlain) return undefined
      format = { channels: view.getUint16(at + 10, true), rate: view.getUint32(at + 12, true) }
    }
    if (name(at) === 'data' && format && format.channels > 0) {
      const end = Math.min(at + 8 + size, bytes.length)
      return { rate: format.rate, samples: readSamples(view, at + 8, end, format.channels) }
    }
    at += 8 + size + (size % 2)
  }
  return undefined
}

function readSamples(view: DataView, from: number, to: number, channels: number) {
  const samples = new Float32Array(Math.floor((to - from) / (2 * channels)))
  for (const index of samples.keys()) {
    let sum = 0
    for (let channel = 0; channel < channels; channel++) {
      sum += view.getInt16(from + 2 * (index * channels + channel), true)
    }
    samples[index] = sum / channels / 32768
  }
  return samples
}

/** Seconds of silence. */
export function silence(seconds: number, rate: number): Sound {
  return { rate, samples: new Float32Array(Math.round(seconds * rate)) }
}

/** How long a sound lasts, in seconds. */
export function secondsOf({ rate, samples }: Sound): number {
  return samples.length / rate
}
