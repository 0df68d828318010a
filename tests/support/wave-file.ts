/** A WAVE file of samples of 16 bits; `before` stands ahead of them as another part of the file. */
export function waveFile(
  samples: readonly number[],
  { rate, channels = 1, before = '' }: { rate: number; channels?: number; before?: string },
): Uint8Array {
  const data = Buffer.from(Int16Array.from(samples).buffer)
  const format = Buffer.alloc(24)
  format.write('fmt ', 0, 'latin1')
  for (const [at, value] of [
    [8, 1],
    [10, channels],
    [20, 2 * channels],
    [22, 16],
  ] as const)
    format.writeUInt16LE(value, at)
  for (const [at, value] of [
    [4, 16],
    [12, rate],
    [16, 2 * channels * rate],
  ] as const)
    format.writeUInt32LE(value, at)
  const head = Buffer.alloc(8)
  head.write('data', 0, 'latin1')
  head.writeUInt32LE(data.length, 4)
  const body = Buffer.concat([
    Buffer.from('WAVE', 'latin1'),
    format,
    Buffer.from(before, 'latin1'),
    head,
    data,
  ])
  const riff = Buffer.alloc(8)
  riff.write('RIFF', 0, 'latin1')
  riff.writeUInt32LE(body.length, 4)
  return new Uint8Array(Buffer.concat([riff, body]))
}
