import type { Article, Credit } from './model.ts'

/** 署名 line by line as printed, each once, since several people may share one; else role and name as papers part them. */
export function creditLines(credits: readonly Credit[]): readonly string[] {
  return [...new Set(credits.map(({ role, name, printed }) => printed ?? `${role}/${name}`))]
}

// As printed the line may begin with its word, or with another that says it as well.
const namesItself = /^(?:来源|稿源|原载|转自|转载自|摘自|选自|据)/

/** Where a text comes from that was not written for this paper: 来源 as printed, 原标题 of a reprint. */
export function originLines({
  source,
  originalTitle,
}: Pick<Article, 'source' | 'originalTitle'>): readonly string[] {
  return [
    ...(source === undefined ? [] : [namesItself.test(source) ? source : `来源：${source}`]),
    ...(originalTitle === undefined ? [] : [`原标题：${originalTitle}`]),
  ]
}

// Some papers print the words in the note itself: 编者按：…, 【编者按】…
const opensItself = /^[【〔[]?(?:编者按|编者的话|编者注|编后)[】〕\]]?[：:\s]*/

/** 编者按 in one line of plain text, its own words at its head once. */
export function editorNoteLine(note: string): string {
  return `编者按：${editorNoteText(note)}`
}

/** 编者按 without the words at its head, which stand there in a face of their own. */
export function editorNoteText(note: string): string {
  const rest = note.replace(opensItself, '')
  return rest === '' ? note : rest
}
