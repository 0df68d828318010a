import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { element, escapeXml } from '../../../lib/sharing/xml.ts'

describe('XML', () => {
  it('lets no value end its attribute, and no text begin an element', () => {
    assert.equal(
      element('a', { href: '"/><b x="&<', title: undefined }, '<&>"').xml,
      '<a href="&quot;/&gt;&lt;b x=&quot;&amp;&lt;">&lt;&amp;&gt;&quot;</a>',
    )
  })

  it('has the replacement character for what it has no form for', () => {
    assert.equal(escapeXml('甲\u0001\ud800\ufffe\t\n乙𰻞'), '甲\ufffd\ufffd\ufffd\t\n乙𰻞')
  })
})
