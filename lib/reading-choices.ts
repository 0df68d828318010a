import { basePath } from './urls.ts'

/**
 * What a reader may choose, each with its values; without one the default of the device or the page holds. The script
 * that runs before the first paint, the elements of the reading pages and the test of the stylesheet use this list.
 */
export const readingChoices = {
  theme: ['day', 'paper', 'sepia', 'green', 'night', 'contrast'],
  mode: ['elder'],
  size: ['16', '17', '18', '20', '22', '24', '28', '30'],
  leading: ['tight', 'loose'],
  face: ['serif'],
  script: ['hant'],
  progress: ['on'],
  keys: ['off'],
  rate: ['slow', 'fast', 'faster'],
} as const

/** Sizes of the body that 长辈模式 has, in px: the largest ones, the first of them its default. */
export const elderSizes = readingChoices.size.slice(-3)

/** What a browser stores for a reader: settings, where articles were left, and 我的收藏. */
export type StoredName = 'reading' | 'places' | 'shelf'

/**
 * The key under which a browser stores it. Two newspapers in folders of one host share its storage, so that the folder is
 * part of the key.
 */
export function storageKey(name: StoredName): string {
  return name + basePath
}
