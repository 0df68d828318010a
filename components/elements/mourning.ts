import { mourningUrl } from '../../lib/urls.ts'

// 全国哀悼日: empty on all other days, so that no page waits for it before its first paint.
const style = document.createElement('link')
style.rel = 'stylesheet'
style.href = mourningUrl
document.head.append(style)
