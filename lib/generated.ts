import type { GeneratedKind } from './article-marks.ts'
import type { Article } from './model.ts'

/** What must stand wherever something stands that a machine made. */
export const generatedNotice = 'AI生成'

/** Whether a machine made this of an article. */
export function isGenerated({ generated = [] }: Pick<Article, 'generated'>, kind: GeneratedKind): boolean {
  return generated.includes(kind)
}

/** AI生成 as a line where a text stands that a machine wrote. */
export function generatedLines(article: Pick<Article, 'generated'>): readonly string[] {
  return isGenerated(article, 'text') ? [generatedNotice] : []
}

/** schema.org's word for what a machine made. */
export const generatedSourceType = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
