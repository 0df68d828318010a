import { error } from './row.ts'

/** What readers were given and would lose, and sites that cannot be compared with. */
export const publishedProblems = {
  'published-issue-gone': error(
    [
      '{url} 发布过，应当留着',
      '这一期不见了',
      '把文件夹以原名放回去；改了名的，在新的 issue.md 里写 `formerly: [{id}]`',
    ],
    [
      '{url} should stay, since it was published',
      'the issue is gone',
      'put the folder back under this name, or write `formerly: [{id}]` into issue.md of the folder it is now',
    ],
  ),
  'published-page-gone': error(
    ['{url} 发布过，应当留着', '这一版不见了', '把文件夹以原名放回去'],
    ['{url} should stay, since it was published', 'the page is gone', 'put the folder back under this name'],
  ),
  'published-gone': error(
    [
      '{url} 发布过，应当留着',
      '没有这个文件',
      '以原名放回去，不想再让人看的写 status: withdrawn；挪了地方的，在新的文件里写 `formerly: [{id}]`',
    ],
    [
      '{url} should stay, since it was published',
      'there is no such file',
      'put the file back under this name, with status: withdrawn if it is not to be read any more, or write `formerly: [{id}]` into the file it is now',
    ],
  ),
  'published-former': error(
    ['{url} 是发布过的旧地址，应当通向这里', 'formerly 里没有了', '写回 `formerly: [{id}]`'],
    [
      '{url} should lead here, as it did in the site that was published',
      'formerly does not name it any more',
      'write `formerly: [{id}]` again',
    ],
  ),
  'published-draft': error(
    ['{url} 发布过，应当留着', '现在是草稿', '不想再让人看的，写 status: withdrawn'],
    [
      '{url} should stay, since it was published',
      'it is a draft',
      'write status: withdrawn if it is not to be read any more',
    ],
  ),
  'number-moves': error(
    [
      '这一段应保持发布时的段号 {published}',
      '会变成 {now}{others}{why}',
      '运行 npm run check -- --mark，由程序写上段号记号',
    ],
    [
      'paragraph should keep the number {published} it was published under',
      'would be {now}{others}{why}',
      'npm run check -- --mark writes the marks',
    ],
  ),
  'number-unmarkable': error(
    ['各段应保持发布时的段号', '没有记号能写明', '把挪动过的段落放回原来的次序'],
    [
      'paragraphs should keep their published numbers',
      'no marks can say so',
      'put paragraphs that were moved back into their order',
    ],
  ),
  'against-none': error(
    [
      '应是生成好的网站的文件夹，或它的网址（https://…）',
      '里面没有 data/v1/issues',
      '改正 --against 后面的地址',
    ],
    [
      'should be the folder of a built site, or its address (https://…)',
      'there is no data/v1/issues in it',
      'mend what stands behind --against',
    ],
  ),
  'against-address': error(
    ['应是网址，如 https://paper.example/', '不是', '照浏览器地址栏里的写全'],
    ['should be the address of a site such as https://paper.example/', 'is none', 'write it whole'],
  ),
  'site-damaged': error(
    ['应是以前生成的网站的数据', '已经损坏', '删掉那个网站，或恢复它'],
    [
      'should be the data of a site that was built before',
      'is no JSON',
      'remove that site, or bring it back',
    ],
  ),
  'host-refuses': error(
    ['应是用本程序发布的报纸的数据', '主机回答 {status}', '看看网址是否写对'],
    [
      'should be the data of a newspaper that was published with this program',
      'the host answers {status}',
      'look whether the address is right',
    ],
  ),
  'host-other': error(
    ['应是用本程序发布的报纸的数据', '是别的东西', '看看网址是否写对'],
    [
      'should be the data of a newspaper that was published with this program',
      'is something else',
      'look whether the address is right',
    ],
  ),
  'host-slow': error(
    ['应能读取', '主机 {seconds} 秒没有回答', '没有作对照；过一会儿再试'],
    ['should be read', 'the host did not answer within {seconds} s', 'nothing was compared; try again later'],
  ),
  'host-unreachable': error(
    ['应能读取', '连不上主机（{reason}）', '没有作对照；看看网络和网址'],
    [
      'should be read',
      'the host cannot be reached ({reason})',
      'nothing was compared; look at the net and the address',
    ],
  ),
} as const
