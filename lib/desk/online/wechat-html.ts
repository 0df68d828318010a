import { creditLines } from '../../credits.ts'
import { formatIssueDate } from '../../dates.ts'
import { headlineLabel, headlineText, labelled } from '../../headline.ts'
import type { Article, Issue, Photo, Publication } from '../../model.ts'
import { absoluteUrl } from '../../sharing/absolute-url.ts'
import { toArticleHtml } from '../../sharing/article-html.ts'
import { qrCodeOf } from '../../sharing/qr-code.ts'
import { escapeXml } from '../../sharing/xml.ts'
import { issueUrl, mediaUrl } from '../../urls.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'

/** Styles of the elements, on each of them: 公众号's editor keeps these alone, and no class. */
const styles: Readonly<Record<string, string>> = {
  p: 'margin:0 0 1em;font-size:17px;line-height:1.8;text-align:justify',
  h2: 'margin:1.5em 0 .8em;font-size:19px;line-height:1.5;font-weight:bold;text-align:center',
  section: 'margin:0 0 1em',
  img: 'display:block;max-width:100%;margin:0 auto',
  figcaption: 'margin:.4em 0 1em;font-size:14px;line-height:1.6;color:#666',
  blockquote: 'margin:0 0 1em;padding-left:1em;border-left:3px solid #ccc',
  table: 'border-collapse:collapse;width:100%;font-size:15px',
  td: 'border:1px solid #ccc;padding:4px 8px',
  th: 'border:1px solid #ccc;padding:4px 8px;font-weight:bold',
  li: 'font-size:17px;line-height:1.8',
}

/** Names that the editor takes away, with those that stay. */
const renamed: Readonly<Record<string, string>> = {
  figure: 'section',
  h3: 'h2',
  h4: 'h2',
  h5: 'h2',
  h6: 'h2',
}

/** HTML of ours with every element's style on itself, no class, no id, no link; 公众号 lets no link stand. */
export function toInlineStyles(html: string): string {
  return html.replace(
    /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g,
    (_, slash: string, name: string, attributes: string) => {
      if (name === 'a' || name === 'span') return ''
      const now = renamed[name] ?? name
      const shown = now === 'figcaption' ? 'p' : now
      if (slash) return `</${shown}>`
      const kept = [...attributes.matchAll(/\s(?:src|alt|colspan|rowspan|start)="[^"]*"/g)]
        .map(([whole]) => whole)
        .join('')
      const style = Object.hasOwn(styles, now) ? ` style="${styles[now]}"` : ''
      return `<${shown}${kept}${style}>`
    },
  )
}

/** An article for 公众号: what is pasted, its title, and where readers find it on the site. */
export async function toWechat(desk: Desk, id: string) {
  const [issueId = ''] = id.split('/')
  const { archive } = await desk.live.read()
  const issue = await desk.live.readIssue(issueId)
  const article = issue?.pages.flatMap((page) => page.articles).find((one) => one.id === id)
  if (!issue || !article) throw new DeskError(`没有这篇稿件：${id}`)
  if (article.status === 'withdrawn') throw new DeskError('这篇稿件已撤下，不能复制')
  const code = qrCodeOf(archive.publication, id)
  return {
    title: labelled(headlineLabel(article), headlineText(article)),
    html: toPasted(archive.publication, issue, article),
    ...(code && { url: code.address, qr: code.picture }),
  }
}

function toPasted(publication: Publication, issue: Issue, article: Article): string {
  const photoSource = ({ picture }: Photo) => picture && absoluteUrl(publication, mediaUrl(picture))
  const { newspaper, title } = publication
  const from = `原载《${newspaper ?? title}》${formatIssueDate(issue.date)}`
  const heads = [article.kicker, article.subhead, ...creditLines(article.byline)].filter(
    (line) => line !== undefined,
  )
  const address = absoluteUrl(publication, issueUrl(article.id))
  const lines = (texts: readonly string[]) => texts.map((text) => `<p>${escapeXml(text)}</p>`).join('\n')
  const body = toArticleHtml(article, { resolve: () => undefined, photoSource })
  return toInlineStyles(
    [lines(heads), body, lines([from, ...(address === undefined ? [] : [address])])].join('\n'),
  )
}
