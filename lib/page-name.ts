import type { Page, PageEntry } from './model.ts'

/** A page by its printed number and its name: 第01版：要闻. The number is never taken from the file's place. */
export function formatPageName({ label, name }: Page | PageEntry): string {
  const number = label === undefined ? '版次不详' : `第${label}版`
  return name === undefined ? number : `${number}：${name}`
}

/** A page by its printed number alone, where its name would take the line: 01版. */
export function formatPageLabel({ label }: Page | PageEntry): string {
  return label === undefined ? '版次不详' : `${label}版`
}
