/**
 * What the browser may draw ahead once a reader is about to follow a link: the newspaper's pages, which have no
 * effect of their own before they are seen; anything else of the site is at most fetched. A constant, so that all
 * pages share one policy; browsers that do not know it pass it over.
 */
const speculationRules = JSON.stringify({
  prerender: [{ where: { href_matches: '/issues/*/' }, eagerness: 'moderate' }],
  prefetch: [
    {
      where: { and: [{ href_matches: '/*/' }, { not: { href_matches: '/issues/*/' } }] },
      eagerness: 'conservative',
    },
  ],
})

/** Speculation rules (WICG Speculation Rules), which make page to page instant without any script. */
export function SpeculationRules() {
  return (
    <script type="speculationrules" data-keep="">
      {speculationRules}
    </script>
  )
}
