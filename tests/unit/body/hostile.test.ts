import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseBody } from '../../../lib/body/parse/parse-body.ts'
import { toHtml } from '../../../lib/body/print/to-html.ts'
import { fuzzRuns } from '../../support/fuzz-runs.ts'
import { address, htmlOfBody } from '../markdown/html-of.ts'
import { readHtml } from '../markdown/read-html.ts'

/** Pieces of Markdown and of attacks; each ◇ becomes a word that occurs nowhere else. */
const pieces = [
  ...[
    '◇',
    '◇',
    '◇',
    ' ',
    '\n',
    '\n\n',
    '\n\n',
    '    ',
    '\t',
    '  \n',
    '\\\n',
    '\r\n',
    '*',
    '**',
    '_',
    '__',
    '~~',
  ],
  ...[
    '`',
    '``',
    '```\n',
    '```◇\n',
    '~~~ ◇ ◇\n',
    '\n# ',
    '\n## ',
    '\n#### ',
    '\n> ',
    '\n>> ',
    '\n- ',
    '\n1. ',
    '\n7) ',
  ],
  ...[
    '\n  - ',
    '\n- [ ] ',
    '\n- [x] ',
    '\n---\n',
    '\n===\n',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '](/a)',
    '](/◇)',
  ],
  ...[
    '](javascript:◇)',
    '](/a "◇")',
    '](//◇.cn)',
    '](#p1)',
    '](#p2)',
    '](#h1)',
    '](#zz)',
    '][a]',
    '[a]',
    '[a][]',
  ],
  ...[
    '\n[a]: /u "◇"\n',
    '\n[a]: javascript:◇\n',
    '\n[b]: <◇>\n',
    '[b]',
    '[^1]',
    '[^2]',
    '\n[^1]: ',
    '\n[^2]: ◇\n',
  ],
  ...[
    '\n[^3]: ◇\n\n    ◇\n',
    '|',
    '\n| ',
    ' | ◇ |\n',
    '\n|---|---|\n',
    '\n◇|◇\n-|:-:\n◇|◇|◇\n',
    '<',
    '>',
    '<b>',
  ],
  ...[
    '<script>◇</script>',
    '<!-- ◇ -->',
    '<img src=x onerror=◇>',
    '<https://a.b/◇>',
    '<div>\n',
    '<![CDATA[◇]]>',
  ],
  ...[
    '<svg/onload=◇>',
    '<a href="javascript:◇">',
    'https://a.b/◇',
    'www.a.b/◇',
    '◇@a.b',
    'javascript:◇',
    '&lt;',
    '&#106;',
  ],
  ...[
    '&amp;',
    '&',
    '"',
    "'",
    '\\',
    '{#p3}',
    '{#p3-1}',
    '{#p9}',
    '\0',
    '\ud800',
    '\u202e',
    '\u200b',
    '\u00a0',
    '\u3000',
  ],
  ...['“', '”', '，', '。', '*ST长', '\u2028', '\u000b', '!', ':', '#'],
]
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 }).map((parts) => {
  let count = 0
  return parts.join('').replaceAll('◇', () => `x${(++count).toString(36)}y`)
})
const runs = fuzzRuns(200)

test('hostile text: it becomes no element, attribute or address that a body may not have', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 80 })), (markdown) => {
      const html = htmlOfBody(parseBody(markdown, { address }))
      for (const href of readHtml(html).hrefs) {
        assert.match(href, /^(?:\/(?![/\\])|#|https?:\/\/[^/\\]|mailto:)/i)
        assert.ok(['http:', 'https:', 'mailto:'].includes(new URL(href, 'https://paper.example/').protocol))
      }
    }),
    runs,
  )
})

test('hostile text: it leaves no word out', () => {
  fc.assert(
    fc.property(hostile, (markdown) => {
      const { text, attributes } = readHtml(htmlOfBody(parseBody(markdown, { address })))
      const shown = [text, ...attributes].join('\n')
      for (const [word] of markdown.matchAll(/x[0-9a-z]+y/g)) assert.ok(shown.includes(word), word)
    }),
    runs,
  )
})

test('hostile text: its ids are unique and every link to one resolves, adapted too', () => {
  fc.assert(
    fc.property(hostile, (markdown) => {
      const { body } = parseBody(markdown, { address })
      const plain = readHtml(toHtml(body))
      for (const options of [
        {},
        { idPrefix: '01-02-', headingShift: 2 },
        { idPrefix: 'a-', linkBase: address },
      ]) {
        const { ids, targets, text } = readHtml(toHtml(body, options))
        assert.equal(new Set(ids).size, ids.length)
        assert.deepEqual(
          targets.filter((target) => !ids.includes(target)),
          [],
        )
        assert.equal(text, plain.text)
      }
    }),
    runs,
  )
})

test('hostile text: the text of each paragraph is what a reader sees of its HTML', () => {
  fc.assert(
    fc.property(hostile, (markdown) => {
      const { body } = parseBody(markdown, { address })
      const html = toHtml({ blocks: body.blocks })
      const seen = [...html.matchAll(/<p id="([^"]*)"(?: class="verse")?>([\s\S]*?)<\/p>/g)].map(
        ([, id, inner = '']) => ({
          id,
          text: asShown(readHtml(inner).text),
        }),
      )
      assert.deepEqual(seen, body.paragraphs)
    }),
    runs,
  )
})

/** White space as a browser shows it. */
function asShown(text: string): string {
  return text
    .replace(/[ \t\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
}
