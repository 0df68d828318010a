import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  readAttribute,
  rewriteElements,
  sourceOf,
} from '../../../../lib/publish/document/rewrite-elements.ts'

/** What is asked about, and what the document is when each is left out. */
function leaveOut(
  html: string,
  ...names: string[]
): { readonly asked: readonly string[]; readonly left: string } {
  const asked: string[] = []
  const left = rewriteElements(html, new Set(names), (element) => {
    asked.push(sourceOf(element))
    return ''
  })
  return { asked, left }
}

describe('rewriteElements', () => {
  it('finds elements in any case, raw ones with their text', () => {
    assert.deepEqual(leaveOut('<p>甲<SCRIPT src=a>x</Script>乙<link rel="b"/></p>', 'script', 'link'), {
      asked: ['<SCRIPT src=a>x</Script>', '<link rel="b"/>'],
      left: '<p>甲乙</p>',
    })
  })

  it('takes for an element neither text, nor an attribute, nor what stands in a comment or a raw element', () => {
    for (const html of [
      '<p>1 < script > 2</p>',
      '<a title="<script>x</script>">甲</a>',
      "<a title='<script>'>甲</a>",
      '<!-- <script>x</script> -->',
      '<textarea><script>x</script></textarea>',
      '<title><script></title>',
      '<style>a::before{content:"<script>"}</style>',
    ]) {
      assert.deepEqual(leaveOut(html, 'script'), { asked: [], left: html })
    }
  })

  it('ends a script only where a parser does', () => {
    assert.deepEqual(leaveOut('<script>"</scripts>"</script >甲', 'script'), {
      asked: ['<script>"</scripts>"</script >'],
      left: '甲',
    })
  })

  it('copies whatever it does not ask about, and ends on anything', () => {
    const pieces = ['<', '>', '"', "'", '<script', '</script>', '<!--', '-->', ' a="', '甲', '/', '<p ']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const html = parts.join('')
        assert.equal(rewriteElements(html, new Set(['script', 'p', '!--']), sourceOf), html)
      }),
    )
  })
})

describe('readAttribute', () => {
  const element = (startTag: string) => ({ name: 'link', startTag, text: '', endTag: '' })

  it('reads values in quotes and without, and an attribute without one', () => {
    const link = element(`<link rel="a b" HREF='/c' as=script data-keep>`)
    assert.deepEqual(
      ['rel', 'href', 'as', 'data-keep', 'title'].map((name) => readAttribute(link, name)),
      ['a b', '/c', 'script', '', undefined],
    )
  })
})
