import { hasOldForms } from '../body/parse/old-forms.ts'
import { locateParagraphs } from '../body/parse/parse-body.ts'
import { readIssue } from '../content/archive.ts'
import { displayPath } from '../content/files/content-directory.ts'
import { movedNumbers } from '../content/numbers/keep-numbers.ts'
import { headlineText } from '../headline.ts'
import type { Article } from '../model.ts'
import { type Phrase, phrase } from '../problems/phrases.ts'
import { newProblem, type Problem } from '../problems/problem.ts'
import { readArticleFile } from './mark-article.ts'
import type { PublishedArticle, PublishedIssue } from './published-issue.ts'

/** A remark for each article of an issue whose published words are others now, and that has no 更正 for it. */
export async function findChangedWords(id: string, published: PublishedIssue): Promise<readonly Problem[]> {
  const articles = (await readIssue(id))?.pages.flatMap((page) => page.articles) ?? []
  const before = new Map(
    published.pages.flatMap((page) => page.articles.map((article) => [article.id, article])),
  )
  return articles.flatMap((article) => {
    const old = before.get(article.id)
    if (!old || old.isWithdrawn || old.paragraphs.length === 0) return []
    if (article.status === 'withdrawn' || article.online === 'withheld') return []
    const change = findChange(old, article)
    return change === undefined ? [] : remarkOn(article, old, change)
  })
}

/** The first change of an article: what is told of it, and its paragraph, if it is one that is there. */
interface Change {
  readonly what: Phrase
  readonly paragraph?: string
}

function findChange(old: PublishedArticle, now: Article): Change | undefined {
  if (old.headline !== undefined && strip(old.headline) !== strip(headlineText(now))) {
    return { what: phrase('headline-changed') }
  }
  // Where numbers move, nobody can tell by them which paragraph is which.
  if (movedNumbers(old.paragraphs, now.body.paragraphs).length > 0) return undefined
  const texts = new Map(old.paragraphs.map(({ id, text }) => [id, strip(text)]))
  for (const { id, text } of now.body.paragraphs) {
    const before = texts.get(id)
    if (before === undefined) return { what: phrase('paragraph-added', { id }), paragraph: id }
    if (before !== strip(text)) return { what: phrase('paragraph-changed', { id }), paragraph: id }
    texts.delete(id)
  }
  const [gone] = texts.keys()
  return gone === undefined ? undefined : { what: phrase('paragraph-gone', { id: gone }) }
}

function remarkOn(article: Article, old: PublishedArticle, { what, paragraph }: Change): readonly Problem[] {
  const { file, fields, body, bodyLine } = readArticleFile(article.id)
  const entryOf = (name: string) => fields?.entries.find(({ key }) => key === name)
  const corrections = entryOf('corrections')?.value
  // Entries that are not shown to readers (改错字) say it as well.
  if (corrections?.is === 'list' && corrections.items.length > old.corrections) return []
  // The file may not have been touched: what was no paragraph by the old rules of reading is one now.
  if (hasOldForms(body)) return []
  const place = locateParagraphs(body).find(({ id }) => id === paragraph)
  const line = place ? bodyLine + place.line - 1 : (entryOf('headline')?.line ?? 1)
  return [newProblem(displayPath(file), line, 'words-changed', { place: what })]
}

/** Blanks aside: how lines are joined is no change of words. */
function strip(text: string): string {
  return text.replace(/\s+/g, '')
}
