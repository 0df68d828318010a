import { readArchive } from '../content/archive.ts'
import { indexArchive } from '../publish/files/write-search.ts'

interface DevIndex {
  readonly digest: string
  readonly files: Promise<ReadonlyMap<string, Uint8Array>>
}

let made: DevIndex | undefined

/** A file of the search index, which development keeps in memory and makes anew when the content has changed. */
export async function readDevIndex(name: string): Promise<Uint8Array | undefined> {
  const { digest } = await readArchive()
  if (made?.digest !== digest) made = { digest, files: makeIndex() }
  return (await made.files).get(name)
}

async function makeIndex(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  await indexArchive(async (name, bytes) => {
    files.set(name, bytes)
  })
  return files
}
