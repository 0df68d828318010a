import type { Photo } from './model.ts'

/** 图片说明 and who took the picture, one character's blank between them: 抢修管道　马丽 摄. */
export function captionLine({ caption, credit }: Pick<Photo, 'caption' | 'credit'>): string {
  return credit === undefined ? caption : `${caption}　${credit}`
}
