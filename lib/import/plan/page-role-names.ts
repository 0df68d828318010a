import type { PageRole } from './plan.ts'

/** What lines of the whole page are called. */
export const pageRoleNames: Readonly<Record<PageRole, string>> = {
  newspaper: '报名',
  date: '日期',
  number: '总期号',
  label: '版次',
  name: '版名',
  title: '专刊题',
  issueLabel: '标签',
  slogan: '口号',
  credit: '整版署名',
  masthead: '报头',
}
