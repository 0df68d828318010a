import type { FooterLine } from '../../model.ts'
import { phrase } from '../../problems/phrases.ts'
import type { Report } from '../../problems/problem.ts'

/** What a site in China shows at its foot, by a word of its label (《互联网信息服务管理办法》 and those for news). */
const duties = [
  { what: 'filing-number', label: /备案|ICP/i },
  { what: 'news-licence', label: /许可/ },
  { what: 'report-telephone', label: /举报/ },
] as const

/** Remarks on what the foot of a site with an address lacks. */
export function remarkOnFooter(footer: readonly FooterLine[], report: Report): void {
  for (const { what, label } of duties) {
    const isThere = footer.some((line) => label.test(line.label) || label.test(line.value))
    if (!isThere) report(1, 'footer-missing', { what: phrase(what) })
  }
}
