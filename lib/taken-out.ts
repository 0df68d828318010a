import type { Article, ArticleEntry, Photo } from './model.ts'

/** What stands in place of a text or a picture that its author has not given to be read online. */
export const withheldNotice = '因著作权未上网'

/** 因著作权未上网 in place of a withheld text, as the lines of a text that has none. */
export function withheldLines({ online }: Pick<Article, 'online'>): readonly string[] {
  return online === 'withheld' ? [withheldNotice] : []
}

/** 原图暂缺 for pictures that were not supplied; nothing where those without a picture were all withheld. */
export function missingPictures(photos: readonly Photo[]): string | undefined {
  return photos.some(({ picture, withheld }) => !picture && !withheld) ? '原图暂缺' : undefined
}

/**
 * What was taken out of an article that is still there, in a word that changes whenever more is: readers' copies of before
 * are forgotten then. `undefined` where nothing was.
 */
export function takenOutOf({
  status,
  online,
  corrections,
  photos,
}: Pick<Article, 'status' | 'online' | 'corrections' | 'photos'>): string | undefined {
  if (status === 'withdrawn') return undefined
  const hidden = corrections.filter(({ kind }) => kind === 'hidden').length
  const pictures = photos.filter(({ withheld }) => withheld).length
  const words = [
    ...(online === undefined ? [] : ['text']),
    ...(hidden === 0 ? [] : [`hidden-${hidden}`]),
    ...(pictures === 0 ? [] : [`photos-${pictures}`]),
  ]
  return words.length === 0 ? undefined : words.join('+')
}

/** Whether an article, or some of its words or pictures, was taken back: copies of what it was are not to stay anywhere. */
export function isTakenBack({ status, takenOut }: Pick<ArticleEntry, 'status' | 'takenOut'>): boolean {
  return status === 'withdrawn' || takenOut !== undefined
}
