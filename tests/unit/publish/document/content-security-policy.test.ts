import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findInlineScripts, toPolicy } from '../../../../lib/publish/document/content-security-policy.ts'

describe('findInlineScripts', () => {
  it('finds kept scripts that stand in the page, speculation rules too, and neither files nor data', () => {
    const html =
      '<script data-keep="">a()</script><script type="speculationrules" data-keep="">{}</script>' +
      '<script type="application/ld+json" data-keep="">{"a":1}</script><script src="/a.js" data-keep=""></script>' +
      '<script>framework()</script>'
    assert.deepEqual([...findInlineScripts(html)], ['a()', '{}'])
  })
})

describe('toPolicy', () => {
  it('allows own files and these scripts by their hashes, in whatever order they are given', () => {
    const policy = toPolicy(new Set(['b()', 'a()']))
    assert.equal(policy, toPolicy(new Set(['a()', 'b()'])))
    assert.equal(
      /script-src [^;]+/.exec(policy)?.[0],
      "script-src 'self' 'sha256-cf242PFc/kb7xD0Qzhsmd9vvRkc+cWFmbi+k+YvtdKc=' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='",
    )
  })

  it('allows nothing from elsewhere, no frame base and no script that is written into a page', () => {
    const policy = toPolicy(new Set())
    for (const part of ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'self'"]) {
      assert.ok(policy.split(';').includes(part), part)
    }
    assert.doesNotMatch(policy, /https?:|\*|unsafe-eval|script-src[^;]*unsafe/)
  })
})
