import { error, remark } from './row.ts'

/** Faults of 更正: each says what was changed so that it can be proved. */
export const correctionProblems = {
  'correction-empty': error(
    ['更正应写明改了什么', '没有写', '写 at（何处）、was（原为）、now（现为），或者只写 text'],
    [
      'a correction should say what was corrected',
      'says nothing of it',
      'write at, was and now, or text alone',
    ],
  ),
  'correction-place-missing': error(
    ['corrections.at 应写明 was 和 now 在何处', '没有写', '写段号，如 p2，或 headline、subhead、caption1'],
    [
      'corrections.at should say where was and now stand',
      'is missing',
      'write a paragraph such as p2, or headline, subhead, caption1',
    ],
  ),
  'correction-unchanged': error(
    ['corrections.now 应与 was 不同', '两个一样', '写改后的字句；没有改就删去这一条'],
    [
      'corrections.now should differ from was',
      'is the same',
      'write what it says now, or take the entry out',
    ],
  ),
  'correction-place-form': error(
    [
      'corrections.at 应是一个地方，如 p2、h1、note1、headline、kicker、subhead、byline、caption1',
      '写的是“{text}”',
      '改成段号或字段名',
    ],
    [
      'corrections.at should be a place such as p2, h1, note1, headline, kicker, subhead, byline or caption1',
      'is “{text}”',
      'write the number of a paragraph or the name of a field',
    ],
  ),
  'correction-place-unknown': error(
    ['corrections.at 应是本篇里的一处', '没有 {text}', '核对段号'],
    ['corrections.at should be a place of this article', 'there is no {text}', 'look at the number again'],
  ),
  'correction-now-absent': error(
    ['corrections.now 应与 {at} 的字句完全相同', '那里没有“{words}”', '从正文里复制过来'],
    ['corrections.now should stand at {at} word for word', '“{words}” does not', 'copy it from the text'],
  ),
  'correction-now-repeated': error(
    ['corrections.now 在 {at} 应只出现一次', '“{words}”出现了{count}次', 'was 和 now 都多写几个前后的字'],
    [
      'corrections.now should stand at {at} word for word and once',
      '“{words}” stands there {count} times',
      'write more of the words around it in was and now',
    ],
  ),
  'correction-box': error(
    ['corrections.box 只用于隐去（kind: hidden）', '这一条不是', '删去 box，或写 kind: hidden'],
    [
      'corrections.box should stand in a correction of kind hidden only',
      'this is none',
      'take it out, or write kind: hidden',
    ],
  ),
  'hidden-was': error(
    ['隐去（kind: hidden）不应写 was', '写了', '删去 was：隐去的字哪里都不能有'],
    [
      'a correction of kind hidden should have no was',
      'has one',
      'take it out: what was hidden is to be nowhere',
    ],
  ),
  'hidden-mask': error(
    ['隐去（kind: hidden）应写明 at 和 now', '没有写全', 'at 写何处，now 写那里现在的遮盖，如 李某'],
    [
      'a correction of kind hidden should have at and now',
      'one is missing',
      'write the place and the mask that stands there now, such as 李某',
    ],
  ),
  'hidden-reason': error(
    ['隐去（kind: hidden）应在 text 里写明缘由', '没有写', '如 text: 应当事人要求隐去姓名'],
    ['a correction of kind hidden should say why in text', 'does not', 'write text: with the reason'],
  ),
  'hidden-source': remark(
    [
      '隐去的字应能在 source.txt 里照正文找到，好遮去',
      '有的找不到，整份 source.txt 不登',
      '核对正文与 source.txt，或者在 source.txt 里把这些字换成遮盖',
    ],
    [
      'hidden words should be found in source.txt by the text around them, to be masked there',
      'some are not, and source.txt is left out whole',
      'compare the text with source.txt, or write the mask there yourself',
    ],
  ),
  'sic-corrected': error(
    ['corrections.sic 表示原文如此、没有改', '旁边还有 was、now 或 kind', '两者留一样'],
    [
      'corrections.sic says that nothing was corrected',
      'was, now or kind stand beside it',
      'keep the one or the other',
    ],
  ),
  'sic-place': error(
    ['corrections.at 应写明 sic 在本篇何处', '没有这一处', '写段号，如 p2'],
    [
      'corrections.at should be the place of the article where sic stands',
      'there is no such place',
      'write the number of a paragraph, such as p2',
    ],
  ),
  'sic-absent': error(
    ['corrections.sic 应与 {at} 的字句完全相同', '那里没有“{words}”', '从正文里复制过来'],
    ['corrections.sic should stand at {at} word for word', '“{words}” does not', 'copy it from the text'],
  ),
  'name-until-twice': error(
    ['names.until 应把一个报名和另一个分开', '有两个都是 {date}', '改成各自用到的最后一天'],
    ['names.until should tell one name from the other', 'two end with {date}', 'write the last day of each'],
  ),
  'issue-title-missing': error(
    ['专刊、增刊、号外应有 title', '没有写', '写刊名；每天的报纸（kind: regular）不必写，用报名'],
    [
      'an issue that is not regular should have a title',
      'it is missing',
      'write it; a regular issue goes by the title of the publication',
    ],
  ),
} as const
