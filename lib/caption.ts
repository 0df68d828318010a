import { generatedNotice } from './generated.ts'
import type { Photo } from './model.ts'
import { withheldNotice } from './taken-out.ts'

/**
 * 图片说明 and who took the picture, one character's blank between them: 抢修管道　马丽 摄; behind them AI生成 where a machine
 * made it, and 因著作权未上网 where it is withheld.
 */
export function captionLine(photo: Pick<Photo, 'caption' | 'credit' | 'withheld' | 'generated'>): string {
  const { caption, credit, withheld, generated } = photo
  const line = credit === undefined ? caption : `${caption}　${credit}`
  const notices = [...(generated ? [generatedNotice] : []), ...(withheld ? [withheldNotice] : [])]
  return [line, ...notices.map((notice) => `（${notice}）`)].join('')
}
