import { isAbsolute, join, relative, resolve } from 'node:path'

/** The folder that holds the newspaper: `CONTENT_DIR`, else `content`, seen from where the command runs. */
export function contentDirectory(): string {
  return resolve(process.env.CONTENT_DIR || 'content')
}

/** Where a file of the content lies on this machine; `file` is its path in there (`Picture.file`). */
export function contentFile(file: string): string {
  return join(contentDirectory(), file)
}

/** Whether a path is the folder itself or lies in it; both absolute and without links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way)
}

/** A path as the person at the keyboard can open it: relative where it lies below the current folder. */
export function displayPath(path: string): string {
  return isInside(process.cwd(), path) ? relative(process.cwd(), path) || '.' : path
}
