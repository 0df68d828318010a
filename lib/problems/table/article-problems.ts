import { error } from './row.ts'

/** Faults of an article that its fields, each by itself, do not show. */
export const articleProblems = {
  'section-unknown': error(
    ['section 应是 sections/ 里的栏目', '没有 {id}.md', '写已有的栏目，或先建 sections/{id}.md'],
    [
      'section should be the name of a file in sections/',
      'there is no {id}.md',
      'name one that is there, or make sections/{id}.md first',
    ],
  ),
  'link-unknown': error(
    ['链接应指向本站已有的地方', '没有 {id}', '核对地址；指向还没有发布的稿件，等它发布后再链'],
    [
      'a link should lead to a place of this site',
      'there is no {id}',
      'look at the address again; link to an article that is to come once it is published',
    ],
  ),
  'picture-in-text': error(
    [
      '图片应放在稿件旁边，在文件开头的 photos 里写明',
      '正文里有 {typed}',
      '从正文里删去，在文件开头写 {photos}',
    ],
    [
      'a picture should lie beside the file and be named in its front matter',
      'the text has {typed}',
      'take it out of the text and write {photos}',
    ],
  ),
  'picture-out-of-place': error(
    ['这里的文字不能有图片', '有 {typed}', '删去它'],
    ['this text should have no picture', 'it has {typed}', 'take it out'],
  ),
  'topic-comma': error(
    ['topics 的每一项应是一个词', '“{topic}”里有“，”或“、”', '拆成几项，写成 `topics: [消防, 安全]`'],
    [
      'each of the topics should be one word',
      '“{topic}” has “，” or “、” in it',
      'part it: `topics: [a, b]`',
    ],
  ),
  'continues-unknown': error(
    ['continues 应指向已发布的稿件', '没有 {id}', '写成 期/版/稿，如 2025-01-15/03/02'],
    [
      'continues should lead to a published article',
      'there is no {id}',
      'write issue/page/article, such as 2025-01-15/03/02',
    ],
  ),
  'continues-ring': error(
    ['continues 应只指向转版的另一半', '几篇绕成了一圈', '只留下真正相接的两篇'],
    [
      'continues should lead to the other part of a piece',
      'several lead round in a ring',
      'keep it in the two that belong together',
    ],
  ),
  'continues-twice': error(
    ['一篇稿件应只有一个另一半', '{id} 已经是 {other} 的另一半', '看看哪一篇写错了'],
    [
      'an article should be the other part of one',
      '{id} is that of {other} already',
      'look which of them is wrong',
    ],
  ),
  'former-taken': error(
    ['formerly 应是不再使用的地址', '{id} 现在有内容', '去掉这一项，或看看写得对不对'],
    [
      'formerly should be an address that is used no more',
      '{id} is there now',
      'take it out, or look whether it is right',
    ],
  ),
  'former-twice': error(
    ['一个旧地址应只通向一处', '{id} 在 {file} 里已经写了', '去掉其中一个'],
    ['a former address should lead to one place', '{id} is named in {file} already', 'take one of them out'],
  ),
  'box-without-image': error(
    [
      '有 box 的稿件，本版应有原版影像',
      'page.md 没有写 image',
      '在 page.md 写 `image: page.jpg`，或去掉 box',
    ],
    [
      'a page on which articles have a box should have an image',
      'page.md names none',
      'write `image: page.jpg` into page.md, or take the box out',
    ],
  ),
  'correction-early': error(
    ['更正的日期应不早于这一期（{issue}）', '是 {date}', '写作出更正的那一天'],
    [
      'a correction should not be older than its issue ({issue})',
      'is of {date}',
      'write the day on which it was made',
    ],
  ),
  'correction-future': error(
    ['更正的日期应是过去的日子', '{date} 还没有到', '写作出更正的那一天'],
    ['a correction should be of a day that has come', '{date} has not', 'write the day on which it was made'],
  ),
  'issue-date-differs': error(
    ['date 应与文件夹名 {id} 一致', '是 {date}', '改正其中一个；一样的可以去掉 date'],
    ['date should agree with the name of the folder, {id}', 'is {date}', 'mend one of them'],
  ),
  'continues-itself': error(
    ['continues 应指向另一篇稿件', '指向自己', '写转版的另一半，或去掉这一行'],
    [
      'continues should lead to another article',
      'leads to itself',
      'name its other part, or take the line out',
    ],
  ),
  'after-unknown': error(
    ['photos.after 应是正文的一段', '没有“{id}”', '写段号，如 p3；不知道排在哪里就去掉这一行'],
    [
      'photos.after should be a paragraph of the text',
      'there is no “{id}”',
      'write the number of a paragraph, such as p3, or take the line out',
    ],
  ),
  'fact-label': error(
    ['facts.label 只应用引文（quote）里的词', '“{words}”不是', '改用引文里连着的两个字以上的词'],
    [
      'facts.label should be made of words of its quote',
      '“{words}” is none',
      'use words of the quote, of two characters or more',
    ],
  ),
  'fact-quote': error(
    ['facts.quote 应与正文某一段里的字句完全相同', '“{words}”没有', '从正文里复制过来'],
    [
      'facts.quote should stand word for word in one paragraph',
      '“{words}” does not',
      'copy it from the text',
    ],
  ),
  'mark-backwards': error(
    ['段号记号应是 p{next} 或更大', '写的是 {mark}', '改成前面没有用过的、更大的段号'],
    [
      'paragraph mark should be p{next} or later',
      'is {mark}',
      'write a number that is not behind those before it',
    ],
  ),
  'mark-twice': error(
    ['段号记号应只用一次', '{mark} 又用了一次', '插入的段用没有用过的号'],
    ['paragraph mark should stand once', '{mark} stands again', 'give what was put in a number of its own'],
  ),
  'mark-place': error(
    ['{mark} 应排在第 {counted} 段后面', '{mark} {place}', '写插入处前一段的段号，如 {#p4-1} 排在第四段后面'],
    [
      'paragraph mark should follow the paragraph p{counted}',
      '{mark} {place}',
      'name the paragraph before it, such as {#p4-1} behind the fourth',
    ],
  ),
} as const
