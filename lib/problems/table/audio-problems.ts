import { error, remark } from './row.ts'

/** What is wrong with a reading that a program is to make, or has made. */
export const audioProblems = {
  'audio-command': error(
    ['--command 应写明朗读程序、要写的 WAV 文件和要读的字', '没有写全', "写成 `--command '{example}'`"],
    [
      '--command should name a program that speaks, the WAV file it writes and the words',
      'says less',
      "write `--command '{example}'`",
    ],
  ),
  'audio-program': error(
    ['朗读程序应能运行', '不能（{reason}）', '看看名字是否写对、是否装好'],
    [
      'the program that speaks should run',
      'it does not ({reason})',
      'see whether it is installed under this name',
    ],
  ),
  'audio-failed': error(
    ['朗读程序应读完每一句', '读“{text}”时停了：{reason}', '看看它的选项'],
    ['the program that speaks should come to its end', 'it stopped at “{text}”: {reason}', 'see its options'],
  ),
  'audio-sound': error(
    ['朗读程序应写出 16 位的 WAV 文件', '读“{text}”时写的不是', '看看它的选项'],
    [
      'the program that speaks should write a WAV file of 16 bits',
      'for “{text}” it does not',
      'see its options',
    ],
  ),
  'audio-article': error(
    ['应是已经发布的稿件', '没有 {id}', '写成 期/版/稿，如 2025-01-15/03/02'],
    [
      'should be a published article',
      'there is no {id}',
      'write ISSUE/PAGE/NUMBER, such as 2025-01-15/03/02',
    ],
  ),
  'audio-times': error(
    ['{name} 应是 npm run audio 写的', '读不懂', '删去它，再运行 npm run audio'],
    [
      '{name} should be what npm run audio wrote',
      'cannot be read',
      'take it away and run npm run audio again',
    ],
  ),
  'audio-outdated': remark(
    ['录音应与正文一致', '正文后来改过', '再运行 npm run audio；只改了标点的可以不管'],
    ['a recording should say what the text says', 'the text was changed since', 'run npm run audio again'],
  ),
} as const
