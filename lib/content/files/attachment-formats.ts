/** A format by its first bytes: text at a place, or bytes. */
interface Signature {
  readonly at: number
  readonly bytes: string
}

/** First bytes of files that are passed on as they are, by extension; any one of a list will do. */
const signatures: Readonly<Record<string, readonly (readonly Signature[])[]>> = {
  pdf: [[{ at: 0, bytes: '%PDF' }]],
  // A tag of ID3v2, or a frame's 11 bits of synchronisation with a layer that exists (ISO/IEC 11172-3).
  mp3: [
    [{ at: 0, bytes: 'ID3' }],
    ...[0xe2, 0xe3, 0xf2, 0xf3, 0xfa, 0xfb].map((second) => [
      { at: 0, bytes: String.fromCharCode(0xff, second) },
    ]),
  ],
  m4a: [[{ at: 4, bytes: 'ftyp' }]],
  ogg: [[{ at: 0, bytes: 'OggS' }]],
  wav: [
    [
      { at: 0, bytes: 'RIFF' },
      { at: 8, bytes: 'WAVE' },
    ],
  ],
}

/** Whether the bytes of a file are what its extension says; of a PDF the mark may stand a little further on. */
export function hasFormat(bytes: Buffer, extension: string): boolean {
  if (extension === 'pdf') return bytes.subarray(0, 1024).includes('%PDF')
  return (signatures[extension] ?? []).some((all) => all.every((signature) => stands(bytes, signature)))
}

/** What a file is by its bytes, of the formats that are passed on; `undefined` if it is none of them. */
export function findFormat(bytes: Buffer): string | undefined {
  return Object.keys(signatures).find((extension) => hasFormat(bytes, extension))
}

function stands(file: Buffer, { at, bytes }: Signature): boolean {
  return file.toString('latin1', at, at + bytes.length) === bytes
}
