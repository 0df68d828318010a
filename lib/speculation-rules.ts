import { issueUrl, toUrl } from './urls.ts'

const ofIssues = issueUrl('*')

/**
 * What the browser may draw ahead once a reader is about to follow a link (WICG Speculation Rules): the newspaper's
 * pages, which have no effect of their own before they are seen; anything else of the site is at most fetched. The
 * reader script puts this text into the page, and the policy of all pages allows this text and no other.
 */
export const speculationRules = JSON.stringify({
  prerender: [{ where: { href_matches: ofIssues }, eagerness: 'moderate' }],
  prefetch: [
    {
      where: { and: [{ href_matches: toUrl('/*/') }, { not: { href_matches: ofIssues } }] },
      eagerness: 'conservative',
    },
  ],
})
