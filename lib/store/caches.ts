import path from 'node:path'
import { Store } from './store.ts'

/** Where everything lies that is made once and used by later builds; it may be removed at any time. */
export const cacheDirectory = path.join(process.cwd(), '.next/cache')

/** How long an entry stays that no command uses, in milliseconds: a week. */
export const lifetime = 7 * 24 * 60 * 60 * 1000

/** Parts of the site, as they were made: a folder each. */
export const partStore = new Store(path.join(cacheDirectory, 'parts'))

/** Photos and facsimiles as they are published, and the pictures for sharing. */
export const pictureStore = new Store(path.join(cacheDirectory, 'pictures'))

/** Headline faces. */
export const fontStore = new Store(path.join(cacheDirectory, 'fonts'))

/** The faces that come with the project, unpacked. */
export const faceStore = new Store(path.join(cacheDirectory, 'faces'))

/** Removes what no command has used for so long; parts first, since they hold links to the files of the others. */
export function removeUnused(): void {
  for (const store of [partStore, pictureStore, fontStore, faceStore])
    store.removeUnused(Date.now() - lifetime)
}
