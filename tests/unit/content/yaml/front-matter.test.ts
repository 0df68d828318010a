import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  articleFile,
  articlePath,
  checkNewspaper,
  faultsOf,
  writeNewspaper,
} from '../../../support/small-newspaper.ts'

const noneThere = 'the file should begin with front matter between two lines `---`, but has none'

/** A whole file, and what is said of it. */
const faults: Readonly<Record<string, { readonly file: string; readonly lines: readonly string[] }>> = {
  'an empty file': { file: '', lines: [`1: ${noneThere}`] },
  'a file without front matter': { file: '正文。\n', lines: [`1: ${noneThere}`] },
  'front matter after an empty line': { file: '\n---\nheadline: 甲\n---\n', lines: [`1: ${noneThere}`] },
  'front matter in TOML': { file: '+++\nheadline = "甲"\n+++\n', lines: [`1: ${noneThere}`] },
  'front matter that is never closed': {
    file: '---\nheadline: 甲\n\n正文。\n',
    lines: ['1: front matter should be closed by a line `---`, but the file ends before it'],
  },
  'front matter closed by something else': {
    file: '---\nheadline: 甲\n--- 乙\n',
    lines: ['3: front matter should be closed by a line `---`, but that line is `--- 乙`'],
  },
  'front matter that is code': {
    file: '---js\nprocess.exit(1)\n---\n',
    lines: ['1: front matter should be YAML, but says `js`'],
  },
  'front matter in JSON': {
    file: '---json\n{"headline": "甲"}\n---\n',
    lines: ['1: front matter should be YAML, but says `json`'],
  },
  'front matter in an unknown language': {
    file: '--- klingon\nheadline: 甲\n---\n',
    lines: ['1: front matter should be YAML, but says `klingon`'],
  },
  'front matter that is a list': {
    file: '---\n- 甲\n---\n',
    lines: ['2: front matter should be fields such as `title: …`, but is something else'],
  },
  'a field that stands twice, and what is wrong with the others': {
    file: '---\nheadline: 甲\nkind: news\nkind: feature\nrank: 一\n---\n',
    lines: [
      '4: `kind` should stand once, but stands again',
      '5: rank should be lead, ear, major, normal or brief, but is “一”',
    ],
  },
  'colons of a Chinese keyboard': {
    file: '---\nheadline：甲\nkicker:乙\nsubhead:　丙\nnotice ：丁\n---\n',
    lines: [
      '2: `headline` should be followed by a colon and a space, but this is the full-width colon “：”',
      '3: `kicker` should be followed by a colon and a space, but there is no space',
      '4: `subhead:` should be followed by a space, but this is a full-width blank (U+3000)',
      '5: `notice` should be followed by a colon and a space, but this is the full-width colon “：”',
    ],
  },
  'several faults of one line once, since the later ones are mostly an echo': {
    file: '---\nheadline: 甲\nkicker: "乙" "丙" @丁: 戊\n---\n',
    lines: [`3: a text that begins with a quotation mark should end with one, but '"丙" @丁: 戊' follows it`],
  },
  'a quotation that is never closed, where it opens': {
    file: '---\nheadline: "甲\nkicker: 乙\nkind: news\n---\n',
    lines: ['2: quotation marks should be closed, but there is no other "'],
  },
  'a list that is never closed, where it opens': {
    file: '---\nheadline: 甲\ntopics: [乙\nkind: news\n---\n',
    lines: ['3: brackets should be closed, but there is no `]`'],
  },
  'a star that makes an alias': {
    file: '---\nheadline: *ST信通\n---\n',
    lines: [`2: a value should be written out, but is the alias \`*ST信通\``],
  },
  'an anchor and a tag': {
    file: '---\nheadline: &a 甲\nkicker: !!binary 5Lit\n---\n',
    lines: [
      `2: a value should stand alone, but has the anchor \`&a\``,
      `3: a value should be text, a list or fields, but has the tag \`tag:yaml.org,2002:binary\``,
    ],
  },
  'nesting without end': {
    file: `---\nheadline: ${'['.repeat(20_000)}\n---\n`,
    lines: ['2: front matter should be fields and lists, but is nested too deeply'],
  },
}

for (const [what, { file, lines }] of Object.entries(faults)) {
  test(`readFrontMatter: it reports ${what}`, async (t) => {
    const found = await faultsOf(t, { [articlePath]: file })
    assert.deepEqual(
      found,
      lines.map((line) => `${articlePath}:${line}`),
    )
  })
}

test('readFrontMatter: it reports what is wrong below the front matter by the line of the file', async (t) => {
  const file = articleFile('kind: news', '一段。{#p2}\n\n两段。{#p2}')
  for (const typed of [file, `\ufeff${file.replaceAll('\n', '\r\n')}`]) {
    assert.deepEqual(await faultsOf(t, { [articlePath]: typed }), [
      `${articlePath}:8: paragraph mark should be p3 or later, but is {#p2}`,
    ])
  }
})

test('readFrontMatter: it keeps scalars as the text that was typed', async (t) => {
  const issue = '---\ntitle: 01\nlabel: no\nnumber: 0x1F\nslogans: [1.0, "true", 2025-01-01]\n---\n'
  const files = {
    'issues/2025-01-15/issue.md': issue,
    'issues/2025-01-15/01/page.md': '---yaml\nlabel: 05\n---\n',
  }
  const { archive } = await checkNewspaper(writeNewspaper(t, files))
  const entry = archive?.issues[0]
  assert.deepEqual(
    [entry?.title, entry?.label, entry?.number, entry?.slogans, entry?.pages[0]?.label],
    ['01', 'no', '0x1F', ['1.0', 'true', '2025-01-01'], '05'],
  )
})

test('readFrontMatter: it reads files whose lines end as on old machines', async (t) => {
  const typed = articleFile('kicker: 引题', '一段。').replaceAll('\n', '\r')
  assert.deepEqual(await faultsOf(t, { [articlePath]: typed }), [])
})
