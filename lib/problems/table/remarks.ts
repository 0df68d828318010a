import { remark } from './row.ts'

/** What an editor should look at, though a site can be made of it. */
export const remarks = {
  'picture-unused': remark(
    ['每个图片、录音、PDF 应有字段写明', '{name} 没有哪里用到', '写进稿件的 photos 等字段，或移走'],
    [
      'every picture, recording and PDF should be named by a field',
      '{name} is used nowhere',
      'name it in photos or another field, or take it away',
    ],
  ),
  'source-unused': remark(
    ['source.txt 的每一行应登在这一期里', '第 {from}–{to} 行哪里也没有用到', '看看是否漏了；不登的不用改'],
    [
      'every line of source.txt should stand in the issue',
      'lines {from}–{to} are used nowhere',
      'look whether something was left out; if not, leave it',
    ],
  ),
  'source-differs': remark(
    [
      '登出来的应与 source.txt 的这一行一致',
      '这一行是“{line}”，{id} 里是“{text}”',
      '照所据文本改，或写一条更正',
    ],
    [
      'what is published should be as this line of source.txt',
      'the line has “{line}”, {id} has “{text}”',
      'mend it by the source, or write a correction',
    ],
  ),
  'name-sign': remark(
    ['{name} 应是姓名', '“{typed}”只是符号', '写上姓名；不知道就去掉这一项'],
    ['{name} should be a name', '“{typed}” is a sign', 'write the name, or take the entry out'],
  ),
  'name-joined': remark(
    [
      '{name} 应只写一个人或一个单位',
      '“{typed}”像是几个',
      '一人一项，各写 role 和 name；整行照印写在 printed',
    ],
    [
      '{name} should be one person or body',
      '“{typed}” looks like several',
      'give each an entry of its own, and the line as printed in `printed`',
    ],
  ),
  'lead-twice': remark(
    ['一版应只有一篇头条', '{other} 已经是头条', '把其中一篇改成 `rank: major`'],
    ['a page should have one lead', '{other} is it already', 'write `rank: major` in one of them'],
  ),
  'radical-character': remark(
    ['文字里应是普通的汉字', '有 {count} 个部首字符：{examples}', '改成后面那个字；从 PDF 复制时常会这样'],
    [
      'text should be of ordinary characters',
      '{count} radicals stand for them: {examples}',
      'write the character behind each; text copied from a PDF has them often',
    ],
  ),
  'control-character': remark(
    ['文字里应没有看不见的控制字符', '有 {count} 个：{characters}', '删掉它们'],
    ['text should have no control characters', 'has {count}: {characters}', 'delete them'],
  ),
  'direction-character': remark(
    ['文字里应没有改变书写方向的字符', '有 {count} 个：{characters}', '删掉它们；从网页复制时常会带上'],
    [
      'text should have no characters that turn its direction',
      'has {count}: {characters}',
      'delete them; text copied from web pages has them often',
    ],
  ),
  'table-drawn': remark(
    ['表格应写成 Markdown 表格', '这里是用竖线画的', '第二行写 `| --- | --- |`，各行用 `|` 隔开'],
    [
      'a table should be one of Markdown',
      'this is drawn with bars',
      'write `| --- | --- |` as its second line, and `|` between cells',
    ],
  ),
  'paragraphs-pasted': remark(
    ['段与段之间应空一行', '有 {count} 处句子完了就换行，会连成一段', '每段之后加一个空行'],
    [
      'an empty line should stand between paragraphs',
      '{count} lines end with a sentence and would be joined to the next',
      'put an empty line behind each paragraph',
    ],
  ),
  'identity-number': remark(
    ['登出来的文字应没有身份证号码', '“{number}”像是', '去掉，或写成 {masked}'],
    [
      'what is published should hold no identity number',
      '“{number}” looks like one',
      'take it out, or write {masked}',
    ],
  ),
  'phone-number': remark(
    ['登出来的文字应没有私人手机号码', '“{number}”像是', '确定要公布就不用改；否则写成 {masked}'],
    [
      'what is published should hold no private mobile number',
      '“{number}” looks like one',
      'leave it if it is to be public, else write {masked}',
    ],
  ),
  'source-missing': remark(
    ['转载的稿件应写明来源', '没有 source', '加一行 `source: 新华社`，照印'],
    ['a reprint should name its source', 'has no `source`', 'add a line `source: …`, as printed'],
  ),
  'footer-missing': remark(
    ['有网址的网站应在页脚写明{what}', '没有', '在 publication.md 的 footer 加一项；没有的不用写'],
    [
      'a site that has an address should show {what} at its foot',
      'it is not there',
      'add it to footer in publication.md, if there is one',
    ],
  ),
  'correction-same': remark(
    ['更正应有改动', '“{words}”改成了一样的字', '写明原来是什么'],
    ['a correction should change something', '“{words}” becomes itself', 'write what it was before'],
  ),
  'words-changed': remark(
    ['改了发布过的文字，应写一条更正', '{place}，没有更正', '在 corrections 加一条；只是错字也写'],
    [
      'a change of published words should have a correction',
      '{place} without one',
      'add an entry to corrections',
    ],
  ),
  'house-word': remark(
    ['按 wording.md，应写“{instead}”', '写的是“{word}”', '改成“{instead}”；照登原文的不用改'],
    ['by wording.md it should be “{instead}”', 'is “{word}”', 'write “{instead}”, unless it is quoted'],
  ),
} as const
