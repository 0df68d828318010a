/** Extensions of pictures that may be shown in full, with the format their bytes must have. */
export const photoFormats: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  gif: 'gif',
}

/** A 报头题字 is a drawing; SVG comes from outside, so it is only ever shown in an `<img>`. */
export const nameplateFormats: Readonly<Record<string, string>> = { svg: 'svg', png: 'png' }

export const audioExtensions = ['mp3', 'm4a', 'ogg', 'wav']
export const pdfExtensions = ['pdf']
/** A page's words, whose file is named `page`. */
export const pageTextExtensions = ['txt', 'xml']

const mediaExtensions = [...Object.keys(photoFormats), 'svg', ...audioExtensions, ...pdfExtensions]
const mediaName = new RegExp(`^[a-z0-9-]+\\.(${mediaExtensions.join('|')})$`)

/** Whether a file's name is one that a `file` field may name: `01-1.jpg`, `page.pdf`. */
export function isMediaName(name: string): boolean {
  return mediaName.test(name)
}

/** Name of the file that says when the sentences of a recording begin: `01.times.json` of `01.mp3`. */
export function timesName(recording: string): string {
  return recording.replace(/\.[^.]+$/, '.times.json')
}

/** Whether a file's name is that of such times. */
export function isTimesName(name: string): boolean {
  return /^[a-z0-9-]+\.times\.json$/.test(name)
}

/** Whether a file's name is that of a page's words. */
export function isPageTextName(name: string): boolean {
  return pageTextExtensions.some((extension) => name === `page.${extension}`)
}
