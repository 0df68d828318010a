import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'
import type { Files } from './small-newspaper.ts'

const daily = join(projectRoot, 'tests/fixtures/daily')
const read = (file: string) => readFileSync(join(daily, file))

/** A made-up newspaper in which every field of the front matter is typed, each with words that stand nowhere else. */
export const everyField: Files = {
  'publication.md': `---
title: 海棠报站
newspaper: 银杏日报
nameplate: nameplate.svg
identifiers: [{ label: 梧桐编号, value: 8-881 }]
names:
  - { until: 1998-07, newspaper: 白杨旧报, nameplate: old.svg, identifiers: [{ label: 杜梨编号, value: 8-110 }] }
cards: 7
onThisDay: on
description: 蔷薇介绍
url: https://paper.example
license: 芍药许可
footer: [{ label: 木槿备案, value: 丁香一号, href: 'https://jasmine.example/' }]
---
`,
  'nameplate.svg': read('nameplate.svg'),
  'old.svg': read('nameplate.svg'),
  'sections/yaowen.md': '---\nname: 紫藤栏\norder: 1\ndescription: 茉莉介绍\n---\n',
  'issues/2025-01-15/issue.md': null,
  'issues/2025-01-15/01/01.md': null,
  'issues/teji/issue.md': `---
title: 牡丹特辑
label: 月季号
kind: supplement
date: 2025-03-06
number: 4127
slogans: [杜鹃口号]
formerly: [old-special]
---
`,
  'issues/teji/01/page.md': `---
label: A7
name: 山茶版
credits: [{ role: 责编, name: 桂花生 }, { role: 版式, name: 兰草生, printed: 兰草印 }]
image: page.png
pdf: page.pdf
text: page.txt
---
`,
  'issues/teji/01/page.txt': '杜仲整版文字\n',
  'issues/teji/01/page.png': read('issues/2025-12-31/02/page.png'),
  'issues/teji/01/page.pdf': read('issues/2025-12-31/02/page.pdf'),
  'issues/teji/01/01.md': `---
headline: [石榴花开, 满园皆红]
kicker: 水仙引题
subhead: ——荷花副题
section: yaowen
rank: major
kind: comment
continues: teji/02/01
audio: 01.wav
byline: [{ role: 作者, name: 腊梅生 }, { role: 记者, name: 海桐生, printed: 海桐印 }]
topics: [木棉话题]
source: 紫荆社
originalTitle: 合欢原题
editorNote: 栀子按语
photos:
  - { file: 01-1.jpg, caption: 菊花说明, credit: 百合摄, textInImage: 凌霄图内, alt: 迎春描述, after: p1 }
facts: [{ label: 种下月桂, quote: 种下月桂31棵 }, { label: 浇水, quote: 浇水52桶 }]
box: [0.1, 0.2, 0.3, 0.4]
formerly: [zhaoxi/03/07]
corrections:
  - { date: 2025-03-09, text: 葵花更正 }
  - { date: 2025-03-10, at: p3, was: 石竹旧字, now: 芙蓉现字 }
  - { date: 2025-03-10, at: p3, was: 错字傍边, now: 旁边, kind: typo }
  - { at: p3, sic: 山楂字样 }
status: published
---

园里种下月桂31棵，浇水52桶，都是一天里做完的事。

第二段。

## 某某的话

这里写的是芙蓉现字，旁边是山楂字样。
`,
  'issues/teji/01/01-1.jpg': read('issues/2025-12-31/02/01-1.jpg'),
  'issues/teji/01/01.wav': read('issues/2025-12-31/02/02.wav'),
  'issues/teji/02/01.md': `---
headline: 另一半
index: no
generated: [text, audio]
audio: 01.wav
photos: [{ file: 01-1.jpg, caption: 画出来的, generated: yes }]
corrections: [{ date: 2025-03-11, at: p1, now: 某某, kind: hidden, text: 扶桑缘由, box: [0.5, 0.5, 0.1, 0.1] }]
---

接着说的一段，某某说的。
`,
  'issues/teji/02/01.wav': read('issues/2025-12-31/02/02.wav'),
  'issues/teji/02/01-1.jpg': read('issues/2025-12-31/02/01-1.jpg'),
  'issues/teji/02/03.md': `---
headline: 不能登的
online: withheld
photos: [{ file: 03-1.jpg, caption: 不能登的图, online: withheld }]
---

不能登的一段。
`,
  'issues/teji/02/03-1.jpg': read('issues/2025-12-31/02/01-1.jpg'),
  'issues/teji/02/02.md':
    '---\nheadline: 不再有的\nstatus: withdrawn\nnotice: 玫瑰说明\n---\n\n撤下的一段。\n',
}

/** What each field of `everyField` is known by in what is published. */
export const wordsOfFields: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  publication: {
    title: /海棠报站/,
    newspaper: /银杏日报/,
    nameplate: /\/media\/nameplate\.[\w.-]+svg/,
    'identifiers.label': /梧桐编号/,
    'identifiers.value': /8-881/,
    'names.until': /1998-07/,
    'names.newspaper': /白杨旧报/,
    'names.nameplate': /\/media\/old\.[\w.-]+svg/,
    'names.identifiers.label': /杜梨编号/,
    'names.identifiers.value': /8-110/,
    cards: /"cards":/,
    onThisDay: /\/on-this-day\//,
    description: /蔷薇介绍/,
    url: /https:\/\/paper\.example/,
    license: /芍药许可/,
    'footer.label': /木槿备案/,
    'footer.value': /丁香一号/,
    'footer.href': /jasmine\.example/,
  },
  section: { name: /紫藤栏/, order: /"order":/, description: /茉莉介绍/ },
  issue: {
    title: /牡丹特辑/,
    label: /月季号/,
    kind: /增刊|supplement/,
    date: /2025-03-06|2025年3月6日/,
    number: /4127/,
    slogans: /杜鹃口号/,
    formerly: /old-special/,
  },
  page: {
    label: /A7/,
    name: /山茶版/,
    'credits.role': /责编/,
    'credits.name': /桂花生/,
    'credits.printed': /兰草印/,
    image: /\/media\/teji\/01\/page\.[\w.-]+(png|jpe?g|webp|avif)/,
    pdf: /page\.[\w.-]*pdf/,
    text: /杜仲整版文字/,
  },
  article: {
    headline: /石榴花开.{0,40}满园皆红/s,
    kicker: /水仙引题/,
    subhead: /荷花副题/,
    section: /紫藤栏|yaowen/,
    rank: /"rank": "major"/,
    kind: /"kind": "comment"|评论/,
    continues: /[上下][接转]第|"continues": "teji\/02\/01"/,
    audio: /01\.[\w.-]*wav/,
    'byline.role': /作者/,
    'byline.name': /腊梅生/,
    'byline.printed': /海桐印/,
    topics: /木棉话题/,
    source: /紫荆社/,
    originalTitle: /合欢原题/,
    editorNote: /栀子按语/,
    'photos.file': /teji\/01\/01-1\.[\w.-]+jpg|pictures\/\w+\.jpg/,
    'photos.caption': /菊花说明/,
    'photos.credit': /百合摄/,
    'photos.textInImage': /凌霄图内/,
    'photos.online': /（因著作权未上网）|"withheld": true/,
    'photos.generated': /画出来的（AI生成）|画出来的",.{0,90}(?:"generated": true|DigitalSource)/s,
    'photos.alt': /迎春描述/,
    'photos.after': /都是一天里做完的事.*菊花说明.*第二段/s,
    // Apart from its figure, as nowhere in the text.
    'facts.label': /种下月桂(?!31)/,
    // In the text itself a comma stands behind it.
    'facts.quote': /31棵(?!，)/,
    box: /x="0\.1" y="0\.2"/,
    formerly: /zhaoxi\/03\/07/,
    'corrections.date': /2025-03-09|2025年3月9日/,
    'corrections.at': /第三段|"at": "p3"/,
    'corrections.was': /石竹旧字/,
    'corrections.now': /现字(?!，)/,
    'corrections.text': /葵花更正/,
    'corrections.kind': /隐去|"kind": "hidden"/,
    'corrections.sic': /山楂字样〔原文如此〕/,
    // Masks the facsimile, whose file is named for what it shows.
    'corrections.box': /0\.5 0\.5/,
    index: /name="robots"/,
    generated: /(?<!（)AI生成|。（AI生成）|"generated": \[|"AI生成"|"digitalSourceType":"[^"]*","inLanguage/,
    online: /(?<!（)因著作权未上网|"online": "withheld"/,
    status: /"status": "published"/,
    notice: /玫瑰说明/,
  },
}
