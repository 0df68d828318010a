import { error } from './row.ts'

/** Faults of the front matter as YAML, told to somebody who has never heard of it. */
export const yamlProblems = {
  'front-matter-missing': error(
    ['文件开头应是两行 `---`，字段写在中间', '开头不是 `---`', '在第一行写 `---`，字段之后再写一行 `---`'],
    [
      'the file should begin with front matter between two lines `---`',
      'has none',
      'begin the file with a line `---`, and close the fields with another',
    ],
  ),
  'front-matter-language': error(
    ['开头一行应只有 `---`', '后面写了 `{language}`', '去掉后面的字'],
    ['front matter should be YAML', 'says `{language}`', 'write `---` and nothing behind it'],
  ),
  'front-matter-open': error(
    ['字段之后应有一行 `---`', '直到文件末尾也没有', '在最后一个字段下面加一行 `---`'],
    [
      'front matter should be closed by a line `---`',
      'the file ends before it',
      'write a line `---` below the last field',
    ],
  ),
  'front-matter-close': error(
    ['字段之后的那一行应只有 `---`', '写的是 `{line}`', '让 `---` 独占一行'],
    [
      'front matter should be closed by a line `---`',
      'that line is `{line}`',
      'leave `---` alone on its line',
    ],
  ),
  'front-matter-fields': error(
    [
      '两行 `---` 之间应是 `title: …` 这样的字段',
      '不是字段',
      '每行写“字段名: 内容”，冒号用英文的，后面空一格',
    ],
    [
      'front matter should be fields such as `title: …`',
      'is something else',
      'write a name, a colon, a space and the value on each line',
    ],
  ),
  'yaml-comment': error(
    ['{name} 后面不应有说明', '`{comment}` 会被当成说明丢掉', '是文字的加引号{example}；是说明的另起一行'],
    [
      '{name} should have no comment behind it',
      '`{comment}` is read as one and would be lost',
      'put the text in quotes{example} or the comment on a line of its own',
    ],
  ),
  'yaml-colon': error(
    ['`{name}` 后面应是英文冒号加一个空格', '冒号后面没有空格', '写成 `{name}: …`'],
    ['`{name}` should be followed by a colon and a space', 'there is no space', 'write `{name}: …`'],
  ),
  'yaml-wide-colon': error(
    ['`{name}` 后面应是英文冒号加一个空格', '是全角冒号“：”', '写成 `{name}: …`'],
    [
      '`{name}` should be followed by a colon and a space',
      'this is the full-width colon “：”',
      'write `{name}: …`',
    ],
  ),
  'yaml-wide-blank': error(
    ['`{name}:` 后面应是半角空格', '是{blank}', '删掉它，打一个半角空格'],
    ['`{name}:` should be followed by a space', 'this is {blank}', 'delete it and type a plain space'],
  ),
  'yaml-wide-indent': error(
    ['行首缩进应是半角空格', '是{blank}', '删掉它，打两个半角空格'],
    ['a line should be indented by spaces', 'this is {blank}', 'delete it and type two plain spaces'],
  ),
  'yaml-wide-end': error(
    ['行末不应有空格', '是{blank}', '删掉它'],
    ['a line should not end with a blank', 'this one ends with {blank}', 'delete it'],
  ),
  'yaml-two-fields': error(
    [
      '每个字段应各占一行',
      '`{name}` 和前一个写在同一行',
      '把 `{name}: …` 移到下一行，左边对齐；是文字就加引号',
    ],
    [
      'each field should have a line of its own',
      '`{name}` stands on that of another',
      'put `{name}: …` on the next line, or the text in quotes',
    ],
  ),
  'yaml-tab': error(
    ['行首缩进应是半角空格', '是制表符（Tab 键）', '删掉它，打两个半角空格'],
    ['a line should be indented by spaces', 'this is a tab', 'delete it and type two plain spaces'],
  ),
  'yaml-wide-comma': error(
    [
      '方括号、花括号里应以英文逗号加空格隔开',
      '是全角逗号“，”',
      '写成 `[甲, 乙]`；逗号是文字的一部分，就加引号',
    ],
    [
      'what stands in brackets should be parted by a comma and a space',
      'this is the full-width comma “，”',
      'write `[a, b]`; put a text that holds the comma in quotes',
    ],
  ),
  'yaml-comma-missing': error(
    [
      '方括号、花括号里应以英文逗号加空格隔开',
      '有一处没有隔开',
      '写成 `[甲, 乙]`、`{ role: 文字, name: 甲 }`',
    ],
    [
      'what stands in brackets should be parted by a comma and a space',
      'one place is not',
      'write `[a, b]`, `{ role: a, name: b }`',
    ],
  ),
  'yaml-bracket-rest': error(
    ['以方括号或花括号开头的文字应加引号', '没有引号，括号后面的 {rest} 读不懂', '写成 {example}'],
    [
      'a text that begins with a bracket should stand in quotes',
      'has none, and {rest} behind the bracket cannot be read',
      'write {example}',
    ],
  ),
  'yaml-bracket-open': error(
    ['括号应成对', '直到末尾也没有 `{bracket}`', '补上 `{bracket}`；是文字就整个加引号'],
    [
      'brackets should be closed',
      'there is no `{bracket}`',
      'write `{bracket}`, or put the whole text in quotes',
    ],
  ),
  'yaml-quote-rest': error(
    ['以英文引号开头的文字应到引号为止', '引号后面还有 {rest}', '文字里用中文引号“”，或写成 {example}'],
    [
      'a text that begins with a quotation mark should end with one',
      '{rest} follows it',
      'use “ ” in the text, or write {example}',
    ],
  ),
  'yaml-quote-open': error(
    ['引号应成对', '后面没有另一个 {quote}', '补上 {quote}，或去掉前面的'],
    [
      'quotation marks should be closed',
      'there is no other {quote}',
      'write {quote}, or take the first away',
    ],
  ),
  'yaml-backslash': error(
    ['双引号里的反斜线应是记号', '这里的不是', '写成 {example}'],
    ['a backslash in double quotes should be a sign', 'this one is none', 'write {example}'],
  ),
  'yaml-sign': error(
    ['以 {sign} 开头的文字应加引号', '没有', '写成 {example}'],
    ['a text that begins with {sign} should stand in quotes', 'has none', 'write {example}'],
  ),
  'yaml-colon-inside': error(
    ['含有英文冒号加空格的文字应加引号', '没有', '写成 `{name}: {example}`，或改用中文冒号“：”'],
    ['a text with a colon and a space in it should stand in quotes', 'has none', 'write `{name}: {example}`'],
  ),
  'yaml-indent': error(
    ['同一层的字段和列表项应左边对齐', '这一行没有对齐', '照编辑指南的例子缩进，用半角空格'],
    [
      'fields and items that belong together should begin in one column',
      'this line does not',
      'indent it with spaces as in the guide',
    ],
  ),
  'yaml-twice': error(
    ['`{name}` 应只写一次', '又写了一次', '留下对的那一个；有几个值的写成一个列表'],
    ['`{name}` should stand once', 'stands again', 'keep the right one; several values are one list'],
  ),
  'yaml-deep': error(
    ['这里应是字段和列表', '方括号套得太深', '文字里有方括号的，整个加引号'],
    [
      'front matter should be fields and lists',
      'is nested too deeply',
      'put a text that holds brackets in quotes',
    ],
  ),
  'yaml-alias': error(
    ['文字应照写出来', '`*{name}` 以星号开头，会被当成引用', '加引号：`"*{name}"`'],
    [
      'a value should be written out',
      'is the alias `*{name}`',
      'put it in quotes if it is text: `"*{name}"`',
    ],
  ),
  'yaml-anchor': error(
    ['文字应照写出来', '`&{name}` 以 & 开头，会被当成记号', '整个文字加引号'],
    ['a value should stand alone', 'has the anchor `&{name}`', 'put it in quotes if it is text'],
  ),
  'yaml-tag': error(
    ['这里应是文字、列表或字段', '开头的叹号被当成了类型 `{tag}`', '整个文字加引号'],
    ['a value should be text, a list or fields', 'has the tag `{tag}`', 'put it in quotes if it is text'],
  ),
  'yaml-other': error(
    [
      '这里应是 `字段名: 内容` 这样的字段',
      '这一行读不懂',
      '看看冒号和缩进；一段文字写成一行，有标点的加引号',
    ],
    [
      'this should be a field such as `title: …`',
      'the line cannot be read',
      'look at its signs and blanks, and put a text that holds signs in quotes',
    ],
  ),
} as const
