import type { Article } from '../model.ts'

// As printed the word may stand behind another (本报记者, 特约评论员) and before a mark (记者：).
const writes = /(文字|记者|通讯员|作者|评论员)[\s：:/／]*$/
const pictures = /摄影|摄像|图片|视频/

/**
 * Names of those who wrote an article, each once: 文字, 记者, 通讯员, 作者, 评论员. Who made its pictures is an
 * author of a photo piece only; 版式, 责编 and 校对 never are. The blank that fills a printed line is none of a name.
 */
export function toAuthors({ byline, kind }: Pick<Article, 'byline' | 'kind'>): readonly string[] {
  const authors = byline.filter(({ role }) => (pictures.test(role) ? kind === 'photo' : writes.test(role)))
  return [...new Set(authors.map(({ name }) => closeUp(name)))]
}

const padded = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u

/** A name of two characters that is printed as wide as those of three (王　涵), without the blank. */
function closeUp(name: string): string {
  const bare = name.trim()
  return padded.test(bare) ? bare.replace(/\s+/g, '') : bare
}
