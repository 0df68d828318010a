import { error } from './row.ts'

/** Faults of fields, each by itself. */
export const fieldProblems = {
  'field-unknown': error(
    ['{kind}的字段应是 {fields} 之一', '这里写的是 `{name}`', '改正字段名，或去掉这一行'],
    [
      'a field of {kind} should be one of {fields}',
      'here is `{name}`',
      'mend its name, or take the line out',
    ],
  ),
  'field-missing': error(
    ['应写明 {name}', '没有写', '加一行 `{name}: …`'],
    ['{name} should be there', 'is missing', 'add a line `{name}: …`'],
  ),
  'field-text': error(
    ['{name} 应是文字', '{is}', '写上文字；不知道就去掉这一行'],
    ['{name} should be text', '{is}', 'write the text; if it is not known, take the line out'],
  ),
  'field-nul': error(
    ['{name} 应是文字', '含有看不见的字符 U+0000', '删掉重打一遍'],
    ['{name} should be text', 'holds the character U+0000', 'delete it and type it anew'],
  ),
  'field-half': error(
    ['{name} 应是文字', '含有半个字符', '删掉重打一遍'],
    ['{name} should be text', 'holds half a character', 'delete it and type it anew'],
  ),
  'field-headline': error(
    ['{name} 应是文字，或分成两半的列表', '{is}', '写成 `{name}: 标题`'],
    ['{name} should be text or the list of its halves', '{is}', 'write `{name}: text`'],
  ),
  'field-list': error(
    ['{name} 应是列表（{what}）', '{is}', '写成 `{name}: [甲, 乙]`，或每项一行、以 `- ` 开头'],
    ['{name} should be a list of {what}', '{is}', 'write `{name}: [a, b]`, or each on a line with `- `'],
  ),
  'field-map': error(
    ['{name} 的每一项应是一组字段（{kind}）', '{is}', '照编辑指南里 {name} 的例子写'],
    ['{name} should be {kind}', '{is}', 'write its fields as the guide shows them'],
  ),
  'field-word': error(
    ['{name} 应是 {words} 之一', '{is}', '写其中一个词；不知道就去掉这一行'],
    ['{name} should be {words}', '{is}', 'write one of these words, or take the line out'],
  ),
  'field-date': error(
    ['{name} 应是日期，如 2025、2025-01 或 2025-01-15', '{is}', '知道多少写多少，月和日写两位'],
    [
      '{name} should be a date such as 2025, 2025-01 or 2025-01-15',
      '{is}',
      'write as much of it as is known, months and days in two digits',
    ],
  ),
  'field-number': error(
    ['{name} 应是 {bounds}', '{is}', '用半角数字写'],
    ['{name} should be {bounds}', '{is}', 'write it in plain digits'],
  ),
  'field-file': error(
    [
      '{name} 应是同一文件夹里的文件名，只用 a–z、0–9 和 -，扩展名是 {extensions} 之一',
      '{is}',
      '把文件改成这样的名字，再写在这里',
    ],
    [
      '{name} should be the name of a file beside this one, of a–z, 0–9 and - with {extensions} at its end',
      '{is}',
      'rename the file so, and write its name here',
    ],
  ),
  'field-former': error(
    [
      '{name} 应是以前的地址，如 2025-01-15/01/03',
      '{is}',
      '照以前的网址写 期/版/稿；整期改了文件夹名的写在 issue.md，只写期',
    ],
    [
      '{name} should be where it was before, such as 2025-01-15/01/03',
      '{is}',
      'write issue/page/article; in issue.md the issue alone',
    ],
  ),
  'field-site': error(
    ['{name} 应是网址，如 https://example.com 或 https://example.com/paper', '{is}', '写网站首页的网址'],
    [
      '{name} should be an address such as https://example.com or https://example.com/paper',
      '{is}',
      'write the address of the front page',
    ],
  ),
  'field-link': error(
    ['{name} 应是以 https://、http://、mailto: 或 / 开头的地址', '{is}', '照浏览器地址栏里的写全'],
    [
      '{name} should be an address that begins with https://, http://, mailto: or /',
      '{is}',
      'write it whole, as a browser shows it',
    ],
  ),
  'address-password': error(
    ['{name} 里的网址应不带用户名和密码', '带了', '去掉 // 与 @ 之间的部分'],
    [
      'an address in {name} should have no user and password',
      'has them',
      'take out what stands between // and @',
    ],
  ),
  'site-url': error(
    [
      'SITE_URL 应是网址，如 https://example.com 或 https://example.com/paper',
      '是 {typed}',
      '改正这个环境变量',
    ],
    [
      'SITE_URL should be an address such as https://example.com or https://example.com/paper',
      'is {typed}',
      'mend this variable',
    ],
  ),
  'box-count': error(
    ['{name} 应是四个数：左、上、宽、高', '有 {count} 个', '写成 `{name}: [0.1, 0.2, 0.4, 0.3]`'],
    [
      '{name} should be four numbers, x, y, width and height',
      'has {count}',
      'write it as `{name}: [0.1, 0.2, 0.4, 0.3]`',
    ],
  ),
  'box-beyond': error(
    [
      '{name} 应在原版影像之内：左加宽、上加高都不超过 1',
      '超出了',
      '四个数依次是左、上、宽、高，如 `{name}: [0.1, 0.2, 0.4, 0.3]`',
    ],
    [
      '{name} should lie on the page: x and width, and y and height, add up to 1 at most',
      'it goes beyond',
      'the numbers are x, y, width and height, such as `{name}: [0.1, 0.2, 0.4, 0.3]`',
    ],
  ),
  'box-empty': error(
    ['{name} 的宽和高应大于 0', '是 0', '四个数依次是左、上、宽、高，如 `{name}: [0.1, 0.2, 0.4, 0.3]`'],
    [
      '{name} should have a width and a height',
      'one is 0',
      'the numbers are x, y, width and height, such as `{name}: [0.1, 0.2, 0.4, 0.3]`',
    ],
  ),
  'text-unwanted': error(
    ['{kind}的文件应只有字段', '下面还有文字', '把文字移到稿件里，或去掉'],
    [
      '{kind} should have front matter only',
      'text follows it',
      'put the text into an article, or take it out',
    ],
  ),
} as const
