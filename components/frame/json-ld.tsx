import type { JsonLdNode } from '../../lib/sharing/json-ld.ts'

/** JSON-LD of a route; publishing keeps it, and no browser runs it. */
export function JsonLd({ node }: { readonly node: JsonLdNode }) {
  // A tag inside a text must not end the script.
  const json = JSON.stringify(node).replaceAll('<', '\\u003c')
  return (
    <script type="application/ld+json" data-keep="">
      {json}
    </script>
  )
}
