import assert from 'node:assert/strict'

/** What a reader gets of HTML. */
export interface ReadHtml {
  readonly text: string
  readonly ids: readonly string[]
  /** Ids that in-page links and ARIA attributes name. */
  readonly targets: readonly string[]
  readonly hrefs: readonly string[]
  /** Values of attributes in which an author's words may stand. */
  readonly attributes: readonly string[]
}

const tags =
  /^(?:p|h[2-6]|br|hr|blockquote|ul|ol|li|pre|code|strong|em|del|a|sup|span|section|div|table|thead|tbody|tr|th|td)$/
const names = /^(?:id|href|title|rel|class|aria-describedby|aria-label|start|role|tabindex)$/
const empty = new Set(['br', 'hr'])
const token = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>|([^<]+)/gy
const escapes: ReadonlyMap<string, string> = new Map([
  ['&#x3C;', '<'],
  ['&#x26;', '&'],
  ['&#x22;', '"'],
  ['&#x27;', "'"],
])

/**
 * Reads HTML as `lib/body` writes it, and fails at all that it should never write: another element or
 * attribute, one that isn't closed where it should be, a loose angle bracket, an unknown escape.
 */
export function readHtml(html: string): ReadHtml {
  const open: string[] = []
  const read = { text: '', ids: [] as string[], targets: [] as string[], hrefs: [] as string[] }
  const attributes: string[] = []
  let end = 0
  for (const [whole, slash, name = '', list = '', text] of html.matchAll(token)) {
    end += whole.length
    if (text !== undefined) {
      read.text += decode(text)
      continue
    }
    assert.match(name, tags)
    if (slash) assert.equal(open.pop(), name, html)
    else if (!empty.has(name)) open.push(name)
    if (name === 'br') read.text += '\n'
    for (const [, key = '', typed = ''] of list.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      assert.match(key, names)
      const value = decode(typed)
      if (key === 'id') read.ids.push(value)
      if (key === 'aria-describedby') read.targets.push(value)
      if (key === 'href') read.hrefs.push(value)
      if (key === 'href' && value.startsWith('#')) read.targets.push(value.slice(1))
      if (['href', 'title', 'class', 'start'].includes(key)) attributes.push(value)
    }
  }
  assert.equal(end, html.length, `a loose < in ${html.slice(end, end + 40)}`)
  assert.deepEqual(open, [])
  // A line break is written with a line end after it, which a browser doesn't show.
  return { ...read, text: read.text.replace(/\n\n/g, '\n'), attributes }
}

function decode(text: string): string {
  return text.replace(/&[^;]*;?/g, (written) => {
    const character = escapes.get(written)
    assert.ok(character !== undefined, `an unknown escape ${written}`)
    return character
  })
}
