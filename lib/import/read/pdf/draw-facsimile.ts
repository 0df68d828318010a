import type { Source } from '../../plan/source.ts'
/** x */
export async function drawFacsimile(
  _files: readonly string[],
  _sources: readonly Source[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map()
}
