import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { PublishError } from '../../../../lib/build/publish-error.ts'
import { toPageStyle, wordsOfScript } from '../../../../lib/publish/document/page-style.ts'
import { publishDocument } from '../../../../lib/publish/document/publish-document.ts'

const rules = {
  policy: "default-src 'none'",
  inlineScripts: new Set(['a()']),
  names: new Map([['/assets/reader.js', '/assets/reader.0123456789.js']]),
  styles: new Map([
    ['/_next/static/a.css', toPageStyle('p{color:red}.on-page{top:0}.by-script{left:0}.nowhere{right:0}')],
  ]),
  scriptWords: new Map([['/assets/reader.js', wordsOfScript('x.className="by-script"')]]),
}
const publish = (html: string) => publishDocument(html, rules)
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>`

describe('publishDocument', () => {
  it('puts the policy first, takes out what is the framework’s and keeps everything else', () => {
    const { html } = publish(
      '<head><meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/a.js"/>' +
        '<link rel="preload" href="/mourning.css" as="style"/>' +
        '<script data-keep="">a()</script><script>self.__next_f.push(1)</script></head>' +
        '<body><p>正文&amp;<b>甲</b></p><script src="/_next/a.js" async=""></script></body>',
    )
    assert.equal(
      html,
      `<head>${policy}<meta charSet="utf-8"/><script data-keep="">a()</script></head><body><p>正文&amp;<b>甲</b></p></body>`,
    )
  })

  it('puts what the page and its scripts need of the stylesheet where its link was', () => {
    assert.equal(
      publish(
        '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/><link rel="icon" href="/icon.svg"/>',
      ).html,
      '<style>p{color:red}</style><link rel="icon" href="/icon.svg"/>',
    )
    const link = '<link rel="stylesheet" href="/_next/static/a.css"/>'
    assert.equal(
      publish(`${link}<p class="a on-page"></p>`).html,
      '<style>p{color:red}.on-page{top:0}</style><p class="a on-page"></p>',
    )
    assert.match(
      publish(`${link}<script src="/assets/reader.js" data-keep=""></script>`).html,
      /^<style>p\{color:red\}\.by-script\{left:0\}<\/style>/,
    )
  })

  it('puts the links of the layout ahead of the title, in whichever order they were drawn', () => {
    const links = '<link rel="expect" href="#main"/><link rel="search" href="/opensearch.xml"/>'
    const metadata = '<title>甲</title><link rel="manifest" href="/m"/>'
    const wanted = `<head>${policy}${links}${metadata}</head><body></body>`
    for (const drawn of [links + metadata, metadata + links]) {
      assert.equal(publish(`<head>${drawn}</head><body></body>`).html, wanted)
    }
  })

  it('calls browser files by their published names', () => {
    assert.equal(
      publish('<script type="module" src="/assets/reader.js" data-keep=""></script>').html,
      '<script type="module" src="/assets/reader.0123456789.js" data-keep=""></script>',
    )
  })

  it('leaves out what only tells React where its parts meet', () => {
    assert.equal(
      publish('<p>2416<!-- -->字</p><!--$--><!--/$--><!-- 甲 -->').html,
      '<p>2416字</p><!-- 甲 -->',
    )
  })

  it('tells which headline faces the document names', () => {
    const style = '<style>@font-face{src:url("/assets/fonts/a.01.woff2")}</style>'
    assert.deepEqual(publish(style), { html: style, faces: ['/assets/fonts/a.01.woff2'] })
  })

  it('refuses an inline script that is not on all pages, and takes data for none', () => {
    assert.throws(() => publish('<script data-keep="">b()</script>'), PublishError)
    const data = '<script type="application/ld+json" data-keep="">{}</script>'
    assert.equal(publish(data).html, data)
  })

  it('refuses a part that waits for the framework, and a file of its that is not published', () => {
    assert.throws(() => publish('<!--$?--><template id="B:0"></template>'), PublishError)
    assert.throws(() => publish('<link rel="stylesheet" href="/_next/static/b.css"/>'), PublishError)
  })
})
