import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFile, articlePath, faultsOf } from '../../../support/small-newspaper.ts'

const articleFields =
  'headline, kicker, subhead, section, rank, kind, continues, audio, byline, topics, source, originalTitle, editorNote, photos, facts, box, formerly, corrections, index, generated, online, status or notice'
const pictureName =
  'the name of a file beside this one, of a–z, 0–9 and - with jpg, jpeg, png, webp, avif or gif at its end'

/** Fields from line 3 on, and what is said of them. */
const faults: Readonly<Record<string, { readonly fields: string; readonly lines: readonly string[] }>> = {
  'an unknown field': {
    fields: 'kiker: 引题',
    lines: [`3: a field of an article should be one of ${articleFields}, but here is \`kiker\``],
  },
  'a field named like a part of every object': {
    fields: '__proto__: 甲\ntoString: 乙',
    lines: [
      `3: a field of an article should be one of ${articleFields}, but here is \`__proto__\``,
      `4: a field of an article should be one of ${articleFields}, but here is \`toString\``,
    ],
  },
  'a field of many lines as its name': {
    fields: `"甲\\n${'乙'.repeat(50)}": 丙`,
    lines: [
      `3: a field of an article should be one of ${articleFields}, but here is \`甲 ${'乙'.repeat(38)}…\``,
    ],
  },
  'an unknown field in a list': {
    fields: 'byline:\n  - role: 记者\n    name: 甲测\n    print: 记者 甲测',
    lines: ['6: a field of a credit should be one of role, name or printed, but here is `byline.print`'],
  },
  'text where a list should be': {
    fields: 'topics: 照明',
    lines: ['3: topics should be a list of texts, but is “照明”'],
  },
  'a list where text should be': {
    fields: 'kicker:\n  - 甲\n  - 乙',
    lines: ['3: kicker should be text, but is a list'],
  },
  'fields where text should be': {
    fields: 'subhead:\n  a: b',
    lines: ['3: subhead should be text, but is a map of fields'],
  },
  'text where a credit should be': {
    fields: 'byline:\n  - 甲测',
    lines: ['4: byline should be a credit, but is “甲测”'],
  },
  'a credit with a colon of a Chinese keyboard, or without a space': {
    fields: 'byline:\n  - role：记者\n    name：甲测\n  - role:记者',
    lines: [
      '4: `role` should be followed by a colon and a space, but this is the full-width colon “：”',
      '6: `role` should be followed by a colon and a space, but there is no space',
    ],
  },
  'topics that are joined': {
    fields: 'topics: [消防、安全]',
    lines: ['3: each of the topics should be one word, but “消防、安全” has “，” or “、” in it'],
  },
  'nothing, null and spaces where text should be': {
    fields: 'kicker:\nsubhead: ~\nnotice: "  "\ntopics: [null]',
    lines: [
      '3: kicker should be text, but is empty',
      '4: subhead should be text, but is empty',
      '5: notice should be text, but is empty',
      '6: topics should be text, but is empty',
    ],
  },
  'characters that no page can show': {
    fields: 'kicker: "甲\\0乙"\nsubhead: "\\ud800"',
    lines: [
      '3: kicker should be text, but holds the character U+0000',
      '4: subhead should be text, but holds half a character',
    ],
  },
  'an unknown rank, kind and status': {
    fields: 'rank: 头条\nkind: News\nstatus: deleted',
    lines: [
      '3: rank should be lead, ear, major, normal or brief, but is “头条”',
      '4: kind should be news, feature, comment, photo, notice or advertisement, but is “News”',
      '5: status should be published, withdrawn or draft, but is “deleted”',
    ],
  },
  'required fields of list items': {
    fields: 'byline:\n  - role: 记者\nphotos:\n  - credit: 乙拍\nfacts:\n  - label: 甲\n  - quote: 一段',
    lines: [
      '4: byline.name should be there, but is missing',
      '6: photos.caption should be there, but is missing',
      '8: facts.quote should be there, but is missing',
      '9: facts.label should be there, but is missing',
    ],
  },
  'impossible and malformed dates': {
    fields:
      'corrections:\n  - date: 2025-02-30\n    text: 甲\n  - date: 2025年\n    text: 乙\n  - date: 2025-1-5\n    text: 丙',
    lines: [
      '4: corrections.date should be a date such as 2025, 2025-01 or 2025-01-15, but is “2025-02-30”',
      '6: corrections.date should be a date such as 2025, 2025-01 or 2025-01-15, but is “2025年”',
      '8: corrections.date should be a date such as 2025, 2025-01 or 2025-01-15, but is “2025-1-5”',
    ],
  },
  'a box outside the page': {
    fields: 'box: [0, 0.5, 1, 1.5]',
    lines: ['3: box should be a number from 0 to 1, but is “1.5”'],
  },
  'a box of three numbers': {
    fields: 'box: [0, 0.5, 1]',
    lines: ['3: box should be four numbers, x, y, width and height, but has 3'],
  },
  'a box in words': {
    fields: 'box: 左上',
    lines: ['3: box should be a list of four numbers from 0 to 1, but is “左上”'],
  },
  'a picture outside the folder': {
    fields: 'photos:\n  - file: ../01/01-1.jpg\n    caption: 甲\n  - file: /etc/passwd\n    caption: 乙',
    lines: [
      `4: photos.file should be ${pictureName}, but is “../01/01-1.jpg”`,
      `6: photos.file should be ${pictureName}, but is “/etc/passwd”`,
    ],
  },
  'a reading in an unknown format': {
    fields: 'audio: 01.exe',
    lines: [
      '3: audio should be the name of a file beside this one, of a–z, 0–9 and - with mp3, m4a, ogg or wav at its end, but is “01.exe”',
    ],
  },
}

for (const [what, { fields, lines }] of Object.entries(faults)) {
  test(`article: it reports ${what}`, async (t) => {
    const found = await faultsOf(t, { [articlePath]: articleFile(fields) })
    assert.deepEqual(
      found,
      lines.map((line) => `${articlePath}:${line}`),
    )
  })
}

test('article: it reports a headline that is missing, empty or without halves', async (t) => {
  const files = {
    'issues/2025-01-15/01/01.md': '---\nkicker: 引题\n---\n',
    'issues/2025-01-15/01/02.md': '---\nkicker: 引题\nheadline:\n---\n',
    'issues/2025-01-15/01/03.md': '---\nheadline: []\n---\n',
    'issues/2025-01-15/01/04.md': '---\nheadline:\n  - 上半\n  - ""\n---\n',
    'issues/2025-01-15/01/05.md': '---\n---\n',
  }
  assert.deepEqual(await faultsOf(t, files), [
    'issues/2025-01-15/01/01.md:2: headline should be there, but is missing',
    'issues/2025-01-15/01/02.md:3: headline should be text or the list of its halves, but is empty',
    'issues/2025-01-15/01/03.md:2: headline should be text or the list of its halves, but is an empty list',
    'issues/2025-01-15/01/04.md:4: headline should be text, but is empty',
    'issues/2025-01-15/01/05.md:1: headline should be there, but is missing',
  ])
})
