/**
 * What the browser may draw ahead once a reader is about to follow a link: the newspaper's pages, which have no
 * effect of their own before they are seen; anything else of the site is at most fetched (WICG Speculation Rules).
 */
const rules = {
  prerender: [{ where: { href_matches: '/issues/*/' }, eagerness: 'moderate' }],
  prefetch: [
    {
      where: { and: [{ href_matches: '/*/' }, { not: { href_matches: '/issues/*/' } }] },
      eagerness: 'conservative',
    },
  ],
}

// Put in once the page is there, which is not to wait for what comes after it.
if (HTMLScriptElement.supports?.('speculationrules')) {
  const script = document.createElement('script')
  script.type = 'speculationrules'
  script.textContent = JSON.stringify(rules)
  document.head.append(script)
}
