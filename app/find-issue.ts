import { readArchive, readIssue } from '../lib/content/archive.ts'
import { issueFace } from '../lib/fonts/issue-face.ts'
import { toBanner } from '../lib/layout/banner.ts'
import { paperOf } from '../lib/paper-of-day.ts'
import { articlePictures, isAmongNewest, issuePictures } from '../lib/sharing/cards/share-pictures.ts'

/**
 * An issue with what every one of its routes shows: its banner and its headline face. `publication` is
 * the paper by its name of that day, with the 报头 that an old name had; `site` is what frames the routes today.
 */
export async function findIssue(id: string) {
  const archive = await readArchive()
  const { publication: site, sections } = archive
  const issue = await readIssue(id)
  if (!issue) return undefined
  const publication = paperOf(site, issue)
  const face = issueFace(publication, issue)
  return {
    site,
    publication,
    sections,
    issue,
    banner: toBanner(issue),
    face,
    pictures: issuePictures(publication, issue),
    isNew: isAmongNewest(archive, id),
    inFace: (text: string) => face.covers(text),
  }
}

/** A page of an issue by its full id. */
export async function findPage(pageId: string) {
  const found = await findIssue(pageId.split('/')[0] ?? '')
  const page = found?.issue.pages.find(({ id }) => id === pageId)
  return found && page && { ...found, page }
}

/** An article by its full id, with its page and its neighbours across the pages of the issue. */
export async function findArticle(articleId: string) {
  const found = await findPage(articleId.split('/').slice(0, 2).join('/'))
  const articles = found?.issue.pages.flatMap((page) => page.articles) ?? []
  const place = articles.findIndex(({ id }) => id === articleId)
  const article = articles[place]
  return (
    found &&
    article && {
      ...found,
      article,
      pictures: articlePictures(found.publication, found.issue, found.page, article, found.isNew),
      previous: articles[place - 1],
      next: articles[place + 1],
    }
  )
}
