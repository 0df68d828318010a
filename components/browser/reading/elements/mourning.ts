import { mourningUrl } from '../../../../lib/urls.ts'

/** 全国哀悼日: a stylesheet that is empty on all other days, so that no page waits for it before its first paint. */
export function addMourningStyle(): void {
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = mourningUrl
  document.head.append(style)
}
