import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { Zip, ZipPassThrough } from 'fflate'
import { type PackFile, readPackFile } from './pack-files.ts'

/** The upper half of a file's attributes, as Unix has them. */
const unixMade = 3

/** What is packed already gains nothing by packing. */
const packed = /\.(?:br|gz|zip|png|jpg|woff2?|wasm\.br)$/

/** A file that is packed by Node's own zlib: the streaming one of fflate gave wrong bytes for one file in 20,000. */
class PackedFile extends ZipPassThrough {
  override compression = 8

  protected override process(chunk: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateRawSync(chunk), isLast)
  }
}

/** Writes files into one zip, one after the other, so that memory holds one file at a time. Names are UTF-8; programs can run. */
export async function writeZip(target: string, files: readonly PackFile[]): Promise<void> {
  const stream = createWriteStream(target)
  let failure: Error | undefined
  const zip = new Zip((error, chunk, isLast) => {
    if (error) failure = error
    else stream.write(chunk)
    if (isLast) stream.end()
  })
  const closed = once(stream, 'close')
  for (const file of files) {
    const entry = packed.test(file.name) ? new ZipPassThrough(file.name) : new PackedFile(file.name)
    entry.os = unixMade
    entry.attrs = (file.isProgram ? 0o100755 : 0o100644) << 16
    // Packed twice, files give the same bytes.
    entry.mtime = new Date(2026, 0, 1)
    zip.add(entry)
    entry.push(readPackFile(file), true)
    if (failure) throw failure
    if (stream.writableNeedDrain) await once(stream, 'drain')
  }
  zip.end()
  await closed
}
