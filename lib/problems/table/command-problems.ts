import { error } from './row.ts'

/** What the command line refuses, and what a disk refuses a command. */
export const commandProblems = {
  'option-unknown': error(
    ['选项应是 {options} 之一', '没有这个选项', '加 --help 看说明'],
    ['an option should be {options}', 'there is no such one', '--help explains them'],
  ),
  'options-none': error(
    ['这个命令应不带选项', '带了', '加 --help 看说明'],
    ['this command should have no options', 'has one', '--help explains it'],
  ),
  'option-value': error(
    ['后面应写 {what}', '没有写', '写成 `{option} {what}`'],
    ['{what} should follow', 'nothing does', 'write `{option} {what}`'],
  ),
  'option-without': error(
    ['后面应什么也不写', '写了“{value}”', '去掉它'],
    ['nothing should follow', 'it is “{value}”', 'take that away'],
  ),
  'argument-unwanted': error(
    ['这个命令应只带选项', '多了这个词', '去掉它；加 --help 看说明'],
    ['this command should have options only', 'here is this word', 'take it away; --help explains'],
  ),
  'option-wants-to': error(
    ['这个选项应与 --to 一起用', '没有 --to', '加 `--to NAME`，NAME 是 deploy.yml 里的名字'],
    ['this option should go with --to', 'there is none', 'add `--to NAME`, a name of deploy.yml'],
  ),
  'option-without-to': error(
    ['这个选项应不与 --to 一起用', '有 --to', '去掉其中一个：那里有什么，网站自己知道'],
    ['this option should go without --to', 'it is there', 'take one away: the host knows what lies there'],
  ),
  'limit-number': error(
    ['--limit 后面应是 1 或更大的整数', '是“{typed}”', '写成 `--limit 10`'],
    ['--limit should be a number from 1', 'is “{typed}”', 'write `--limit 10`'],
  ),
  'batch-line': error(
    ['每一行应是带 query 的对象', '这一行不是', '写成 `{"query": "消防"}`'],
    ['each line should be an object with a text `query`', 'this one is not', 'write `{"query": "消防"}`'],
  ),
  'search-missing': error(
    ['这里应有检索用的文件', '{is}', '先运行 npm run build'],
    ['the files for searching should be here', '{is}', 'run npm run build first'],
  ),
  'disk-denied': error(
    ['当前用户应能读写这里', '不能（{code}）', '给它读写的权限，或换一个文件夹；以前生成的网站没有动'],
    [
      'this user should be able to read and write here',
      'is not ({code})',
      'give it the right to, or choose another folder; the site that was built before is as it was',
    ],
  ),
  'disk-full': error(
    ['这里应有空余的地方', '已经满了（{code}）', '腾出一些地方再试；以前生成的网站没有动'],
    [
      'there should be room here',
      'there is none left ({code})',
      'make some; the site that was built before is as it was',
    ],
  ),
  'disk-no-folder': error(
    ['这里应是文件夹', '是文件，或在文件下面（{code}）', '换一个文件夹；以前生成的网站没有动'],
    [
      'this should be a folder',
      'is a file, or lies below one ({code})',
      'choose another; the site that was built before is as it was',
    ],
  ),
  'disk-missing': error(
    ['这里应有文件', '没有（{code}）', '看看名字是否写对'],
    ['a file should be here', 'there is none ({code})', 'look whether its name is right'],
  ),
  'disk-busy': error(
    ['同时打开的文件应少一些', '太多了（{code}）', '放宽限制（ulimit -n）'],
    ['fewer files should be open at once', 'there are too many ({code})', 'raise the limit (ulimit -n)'],
  ),
  'disk-other': error(
    ['磁盘应能读写', '不能（{code}）', '看看磁盘和这个文件夹；以前生成的网站没有动'],
    [
      'the disk should be readable and writable',
      'is not ({code})',
      'look at the disk and this folder; the site that was built before is as it was',
    ],
  ),
} as const
