import { inflateRawSync } from 'node:zlib'
import { ImportError } from '../import-error.ts'
import { limits } from './limits.ts'

/** A file in a packed one, as its directory has it (PKWARE APPNOTE 4.3.12). */
interface Entry {
  readonly name: string
  readonly isDeflated: boolean
  readonly start: number
  readonly size: number
}

/**
 * Unpacks a .docx or .xlsx whole and counts what comes out, whatever the file says of its sizes. Throws where that is more
 * than is allowed, or the file is broken or locked with a password.
 */
export function unpack(name: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const files = new Map<string, Uint8Array>()
  let left: number = limits.unpackedBytes
  for (const entry of entriesOf(name, view)) {
    const packed = bytes.subarray(entry.start, entry.start + entry.size)
    const content = entry.isDeflated ? inflate(name, packed, left) : packed
    left -= content.length
    if (left < 0) throw tooLarge(name)
    files.set(entry.name, content)
  }
  return files
}

function inflate(name: string, packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(name)
    throw broken(name)
  }
}

function tooLarge(name: string): ImportError {
  return new ImportError(
    `${name} 解开后超过 ${limits.unpackedBytes / 2 ** 20} MB，没有读；请压缩其中的图片，或把内容分成几个文件`,
  )
}

function broken(name: string): ImportError {
  return new ImportError(`${name} 坏了，打不开；请从原处重新复制或另存一次`)
}

function entriesOf(name: string, view: DataView): readonly Entry[] {
  try {
    return readDirectory(name, view)
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw broken(name)
  }
}

/** A `DataView` throws where an offset leads out of the file. */
function readDirectory(name: string, view: DataView): readonly Entry[] {
  const end = findEnd(view)
  if (end < 0) throw broken(name)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw broken(name)
    if ((view.getUint16(at + 8, true) & 1) === 1)
      throw new ImportError(`${name} 有密码，打不开；请去掉密码再导入`)
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths
    const local = view.getUint32(at + 42, true)
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
      isDeflated: view.getUint16(at + 10, true) !== 0,
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      size: view.getUint32(at + 20, true),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** Where the record at the end of the directory begins; -1 if there is none. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return -1
}
