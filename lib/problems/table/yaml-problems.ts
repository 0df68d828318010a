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
    ['`{name}` 后面应是英文冒号加一个空格', '不是', '写成 `{name}: …`'],
    ['`{name}` should be followed by a colon and a space', 'is not', 'write `{name}: …`'],
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
    ['这里应是 `字段名: 内容` 这样的字段', '这一行读不懂', '看看标点和缩进；文字里有标点的，整个加引号'],
    [
      'this should be a field such as `title: …`',
      'the line cannot be read',
      'look at its signs and blanks, and put a text that holds signs in quotes',
    ],
  ),
} as const
