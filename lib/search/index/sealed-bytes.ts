/** Bytes of the checksum that every index file begins with. */
export const sealLength = 4

/** Checksum of all bytes behind the seal: a file cut short, or a page of the host's in its place, is told by it. */
export function sealOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = sealLength; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return (hash ^ bytes.length) >>> 0
}

/** Whether a file is whole. */
export function isWhole(bytes: Uint8Array): boolean {
  if (bytes.length < sealLength) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(0) === sealOf(bytes)
}

/** The bytes of a file behind its seal. */
export function sealed(content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(sealLength + content.length)
  bytes.set(content, sealLength)
  new DataView(bytes.buffer).setUint32(0, sealOf(bytes))
  return bytes
}
