import { correctionLine } from '../../corrections.ts'
import { creditLines } from '../../credits.ts'
import { formatIssueDate } from '../../dates.ts'
import { headlineHalves, headlineLabel, labelled } from '../../headline.ts'
import type { Article, Issue, Page, Photo } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import { toArticleHtml } from '../../sharing/article-html.ts'
import { escapeXml } from '../../sharing/xml.ts'

/** What a proof is made of besides the issue. */
export interface ProofOptions {
  readonly paper: string
  /** When it was made, in words. */
  readonly made: string
  /** A photo as an address that holds the picture itself; `undefined` for one that is too large. */
  readonly pictureOf: (photo: Photo) => string | undefined
}

/**
 * An issue as one file of HTML to send round before it is let out: drafts too, nothing loaded from elsewhere, 草稿 across every
 * page on the screen and on paper.
 */
export function toProofHtml(issue: Issue, options: ProofOptions): string {
  const title = `${options.paper} ${issue.title} 送审稿`
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<div class="mark" aria-hidden="true">草稿</div>
<header>
<h1>${escapeXml(title)}</h1>
<p>${escapeXml([formatIssueDate(issue.date), issue.number === undefined ? '' : `第${issue.number}期`, options.made].filter(Boolean).join('　'))}</p>
<p>签发人：　　　　　　　　　日期：</p>
</header>
${issue.pages.map((page) => toPage(page, options)).join('\n')}
</body>
</html>
`
}

function toPage(page: Page, options: ProofOptions): string {
  return `<section class="page">
<h2>${escapeXml(formatPageName(page))}</h2>
${page.articles.map((article) => toArticle(article, options)).join('\n')}
</section>`
}

function toArticle(article: Article, { pictureOf }: ProofOptions): string {
  const { kicker, subhead, byline, corrections, id, notice } = article
  const line = (text: string | undefined, name: string) =>
    text === undefined ? '' : `<p class="${name}">${escapeXml(text)}</p>`
  const headline = labelled(headlineLabel(article), headlineHalves(article).join('　'))
  const withdrawn = article.status === 'withdrawn'
  const whole = toArticleHtml(article, { resolve: () => undefined, photoSource: pictureOf })
  // Numbers of paragraphs are those of one article; here are several.
  const text = withdrawn ? '' : whole.replace(/(<[a-z][^<>]*?)\sid="[^"]*"/g, '$1')
  return `<article>
<p class="id">${escapeXml(id)}</p>
${line(kicker, 'kicker')}
<h3>${escapeXml(headline)}</h3>
${line(subhead, 'subhead')}
${creditLines(byline)
  .map((words) => line(words, 'byline'))
  .join('\n')}
${line(notice, 'notice')}
${text}
${corrections.map((correction) => line(correctionLine(correction), 'correction')).join('\n')}
</article>`
}

const style = `
body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 17px/1.9 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #000; background: #fff; }
h1, h2, h3 { line-height: 1.4; font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.mark { position: fixed; inset: 0; display: flex; align-items: center; justify-content: center; font: bold 9rem sans-serif; color: rgba(180, 0, 0, .13); transform: rotate(-30deg); pointer-events: none; z-index: 1; }
article { margin: 0 0 2rem; padding-top: .5rem; border-top: 1px solid #888; }
article p { margin: 0; text-indent: 2em; }
p.id, p.kicker, p.subhead, p.byline, p.notice, p.correction, figcaption { text-indent: 0; font-size: .9em; }
p.id { color: #666; }
img { max-width: 100%; }
table { border-collapse: collapse; }
td, th { border: 1px solid #888; padding: 0 .5em; }
@media print { .page { break-before: page; } h3 { break-after: avoid; } }
`
