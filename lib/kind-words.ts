import type { Article, Issue, Section } from './model.ts'

const ofArticles: Readonly<Partial<Record<Article['kind'], string>>> = {
  comment: '评论',
  notice: '公告',
  photo: '图片新闻',
}

/**
 * What stands above a headline as papers print it: the 栏目, and what kind of text it is where its form does not show it,
 * unless the 栏目 says so. 广告 is no such word: it stands beside the headline wherever that does.
 */
export function overlineWords(
  { kind, status }: Pick<Article, 'kind' | 'status'>,
  section?: Pick<Section, 'name'>,
): readonly string[] {
  const word = status === 'published' ? ofArticles[kind] : undefined
  const isSaid = word === undefined || section?.name.includes(word)
  return [...(section === undefined ? [] : [section.name]), ...(isSaid ? [] : [word])]
}

const ofIssues: Readonly<Partial<Record<Issue['kind'], string>>> = {
  special: '专刊',
  supplement: '增刊',
  extra: '号外',
}

/** The label of an issue as typed; without one what kind it is, unless its title says so. */
export function issueLabel({
  title,
  label,
  kind,
}: Pick<Issue, 'title' | 'label' | 'kind'>): string | undefined {
  const word = ofIssues[kind]
  return label ?? (word === undefined || title.includes(word) ? undefined : word)
}
