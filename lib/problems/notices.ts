import { terminalLanguage } from './language.ts'
import { fill, type NamesIn, type Value } from './sentence.ts'

/** What commands say that is neither error nor remark, in both languages. */
const notices = {
  verdict: {
    zh: '{issues} 期，{pages} 版，{articles} 篇：没有错误{remarks}',
    en: '{issues} issues, {pages} pages, {articles} articles: no problems{remarks}',
  },
  'nothing-compared': {
    zh: '没有与读者手里的网站对照：{why}；npm run check -- --against {address} 可以对照',
    en: 'nothing was compared with what readers have: {why}; npm run check -- --against {address} compares',
  },
  'marks-written': { zh: '{file}：已写上段号记号', en: '{file}: paragraph marks written' },
  'more-remarks': {
    zh: '另有 {count} 条提醒；npm run check 全部列出',
    en: '{count} more remarks; npm run check lists all',
  },
} as const

type Notice = keyof typeof notices

/** A notice in the language of the terminal. */
export function noticeOf<N extends Notice>(
  name: N,
  values: Readonly<Record<NamesIn<(typeof notices)[N]['zh']>, Value>>,
): string {
  const language = terminalLanguage()
  return fill(notices[name][language], values, language)
}
