import { error } from './row.ts'

/** Faults of folders and files, whatever they hold. */
export const fileProblems = {
  'conflict-mark': error(
    ['文件里不应有 git 的冲突标记', '这一行就是', '留下对的一份，删去另一份和标记'],
    [
      'a file should have no conflict marks of git',
      'this line is one',
      'keep what is right, take out the other version and the marks',
    ],
  ),
  'content-folder': error(
    ['这里应是存放报纸内容的文件夹', '{is}', '用 CONTENT_DIR 指明它在哪里'],
    ['the content folder should be here', '{is}', 'see CONTENT_DIR'],
  ),
  'folder-unreadable': error(
    ['这个文件夹应能读取', '读不出来（{code}）', '给当前用户读取的权限，或重新拷贝一份'],
    ['the folder should be readable', 'gives {code}', 'give this user the right to read it, or copy it anew'],
  ),
  'file-unreadable': error(
    ['这个文件应能读取', '读不出来（{code}）', '给当前用户读取的权限，或重新拷贝一份'],
    ['the file should be readable', 'gives {code}', 'give this user the right to read it, or copy it anew'],
  ),
  'file-special': error(
    ['这里应是文件或文件夹', '两者都不是', '把它移走'],
    ['this should be a file or a folder', 'is neither', 'take it away'],
  ),
  'link-outside': error(
    ['链接应指向内容文件夹里面', '指向 {target}', '把那个文件拷贝进来，代替链接'],
    [
      'a link should stay inside the content folder',
      'leads to {target}',
      'copy that file in place of the link',
    ],
  ),
  'link-special': error(
    ['链接应指向文件或文件夹', '两者都不是', '把它移走'],
    ['a link should lead to a file or a folder', 'leads to neither', 'take it away'],
  ),
  'link-broken': error(
    ['链接应指向内容文件夹里的文件', '打不开（{code}）', '把文件拷贝进来，代替链接'],
    [
      'a link should lead to a file of the content folder',
      'gives {code}',
      'copy the file in place of the link',
    ],
  ),
  'not-utf8': error(
    ['文件应是 UTF-8 编码', '这一行不是', '用记事本等打开，另存为 UTF-8'],
    ['the file should be UTF-8', 'this line is not', 'save it as UTF-8'],
  ),
  'publication-missing': error(
    ['内容文件夹里应有 publication.md', '没有', '建一个，写上 `title: 网站的名字`'],
    [
      'the content folder should have the file publication.md',
      'it is missing',
      'make it, with `title: name of the site`',
    ],
  ),
  'issue-file-missing': error(
    ['每一期应有 issue.md', '没有', '在这个文件夹里建一个，写上这一期的标题'],
    ['an issue should have the file issue.md', 'it is missing', 'make it, with the title of the issue'],
  ),
  'issue-empty': error(
    ['每一期至少应有一个版，如 01', '一个也没有', '建文件夹 01，把稿件放进去；还没有稿件就先移走这一期'],
    ['an issue should have a page such as 01', 'has none', 'make the folder 01 and put its articles there'],
  ),
  'page-empty': error(
    [
      '每一版应有稿件（如 01.md）、影像（image）、PDF（pdf）或文字（text）',
      '都没有',
      '放进稿件，或移走这个文件夹',
    ],
    [
      'a page should hold an article such as 01.md, an image, a pdf or a text',
      'holds none',
      'put an article there, or take the folder away',
    ],
  ),
  'page-text-empty': error(
    ['{file} 应是这一版的文字', '里面没有字', '放进带文字的文件，或删去 text 这一行'],
    [
      '{file} should hold the words of the page',
      'holds none',
      'put one with words there, or take the field away',
    ],
  ),
  'content-stray': error(
    ['内容文件夹里只应有 publication.md、wording.md、sections 和 issues', '这里有 `{name}`', '移到别处去'],
    [
      'the content folder should hold publication.md, wording.md, sections and issues',
      'here is `{name}`',
      'put it elsewhere',
    ],
  ),
  'section-name': error(
    ['栏目应是 yaowen.md 这样的文件，名字只用 a–z、0–9 和 -', '这里有 `{name}`', '改名，如 yaowen.md'],
    [
      'a section should be a file such as yaowen.md, named with a–z, 0–9 and -',
      'here is `{name}`',
      'rename it, such as yaowen.md',
    ],
  ),
  'issue-letters': error(
    ['每一期应是一个文件夹，名字只用 a–z、0–9 和 -', '这里有 `{name}`', '改名，如 2025-01-15'],
    [
      'an issue should be a folder named with a–z, 0–9 and -',
      'here is `{name}`',
      'rename it, such as 2025-01-15',
    ],
  ),
  'issue-stray': error(
    ['期里只应有 issue.md、source.txt 和 01 这样的版', '这里有 `{name}`', '版用两位数字，别的移到别处去'],
    [
      'an issue should hold issue.md, source.txt and pages such as 01',
      'here is `{name}`',
      'name a page by two digits, put anything else elsewhere',
    ],
  ),
  'page-stray': error(
    [
      '版里只应有 page.md、01.md 这样的稿件和 01-1.jpg 这样的文件',
      '这里有 `{name}`',
      '改名（只用小写字母、数字和 -，稿件用两位数字），或移到别处去',
    ],
    [
      'a page should hold page.md, articles such as 01.md and files such as 01-1.jpg',
      'here is `{name}`',
      'rename it (small letters, digits and -, an article two digits), or put it elsewhere',
    ],
  ),
  'name-long': error(
    ['文件和文件夹的名字应不超过 100 个字符', '有 {count} 个', '改短'],
    ['a name should have at most 100 characters', 'has {count}', 'shorten it'],
  ),
  'name-reserved': error(
    ['名字应是各种系统都能用的', 'Windows 不许用 `{name}`', '换一个名字'],
    ['a name should be one that every system takes', 'Windows reserves `{name}`', 'choose another'],
  ),
  'wording-line': error(
    ['用词表每行应是 `避免的词 → 改用的词`', '这一行是“{line}”', '用 → 或 -> 隔开；给自己看的话以 # 开头'],
    [
      'each line of the house list should be `word to avoid → word to write`',
      'this one is “{line}”',
      'part them by → or ->, and begin notes with #',
    ],
  ),
  'issue-day': error(
    ['以日期命名的期应是真有的日子', '{id} 没有这一天', '把文件夹改成这一期的日期'],
    [
      'the folder of an issue should be named for a day that exists',
      'is {id}',
      'rename it for the day of the issue',
    ],
  ),
  'issue-date-shape': error(
    ['以日期命名的期应写成 {meant}', '写的是 {id}', '把文件夹改名'],
    [
      'the folder of an issue that is named for its day should be named {meant}',
      'is {id}',
      'rename the folder',
    ],
  ),
} as const
