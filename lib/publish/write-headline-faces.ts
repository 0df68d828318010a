import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { cutHeadlineFaces, type FaceToCut, faceFile } from '../fonts/cut-faces.ts'
import { PublishError } from './publish-error.ts'

/**
 * Cuts and writes the headline faces that documents name. `named` holds the document that first names each
 * address, `known` the faces of all issues by address.
 */
export async function writeHeadlineFaces(
  named: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, FaceToCut>,
  directory: string,
): Promise<void> {
  const faces = [...named].map(([url, document]) => known.get(url) ?? refuse(url, document))
  await cutHeadlineFaces(faces)
  await mkdir(path.join(directory, 'assets/fonts'), { recursive: true })
  for (const { url } of faces) await copyFile(faceFile(url), path.join(directory, url))
}

function refuse(url: string, document: string): never {
  throw new PublishError(`${document}: ${url} is not the headline face of any issue`)
}
