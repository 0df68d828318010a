import { blocksText, toText } from '../body/print/to-text.ts'
import type { Body } from '../body-tree.ts'
import { asPrintedLines, correctionText } from '../corrections.ts'
import { creditLines, editorNoteLine, originLines } from '../credits.ts'
import type { Article, Page } from '../model.ts'

// What stands among the texts without being of them.
const words =
  '数读 全部数读 见原句 图片说明 则 原图暂缺 图内文字 因著作权未上网 AI生成 更正 更正历史 隐去 原为 现为 增 删去 广告 说明'

/** All that is shown in 繁体 on the routes of a page: its articles, head to captions. */
export function pageTexts({ articles, text }: Page): string[] {
  const ofPage = text ? ['本版文字', ...text.lines] : []
  return [words, ...ofPage, ...articles.filter(({ status }) => status === 'published').flatMap(articleTexts)]
}

function articleTexts(article: Article): string[] {
  const { headline, kicker, subhead, byline, editorNote, body, photos, facts, corrections } = article
  return [
    ...headline,
    kicker,
    subhead,
    ...creditLines(byline),
    ...originLines(article),
    editorNote && editorNoteLine(editorNote),
    ...body.blocks.map((block) => toText(block)),
    ...noteTexts(body),
    ...photos.flatMap(({ caption, credit, textInImage }) => [caption, credit, textInImage]),
    ...facts.flatMap(({ label, quote }) => [label, quote]),
    ...corrections.flatMap((correction) => [correctionText(correction), correction.before]),
    ...asPrintedLines(article),
  ].filter((text) => text !== undefined)
}

/** Footnotes, with the words that stand over and behind them. */
function noteTexts({ notes }: Body): readonly string[] {
  return notes.length === 0 ? [] : ['注释 返回正文', ...notes.map(({ children }) => blocksText(children))]
}
