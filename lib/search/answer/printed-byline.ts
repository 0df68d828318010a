/** What papers print before a name: 本报记者, 文字/, 通讯员. */
const role =
  '(?:本报|本社|特约|见习|实习|驻地)*(?:记者|通讯员|摄影|文字|图片|图文|文图|撰文|文|图|摄|编辑|作者|署名)'
const name = '\\p{Script=Han}(?:\\s?\\p{Script=Han}|·){1,7}'

const fieldOfRole = /(^|\s)(-?)(?:本报记者|记者|通讯员)[:：]\s*(?=\S)/gu
const roleInField = new RegExp(`((?:作者|署名)[:：])\\s*${role}[/／:：\\s]\\s*(?=${name})`, 'gu')
const wholeLine = new RegExp(`^\\s*${role}(?:\\s*[/／:：]\\s*|\\s+)(${name})\\s*$`, 'u')

/** A query in which 记者:王涵 and 作者:文字/王涵 are 作者:王涵: names stand in the index without what was printed before them. */
export function readRoles(query: string): string {
  return query.replace(fieldOfRole, '$1$2作者:').replace(roleInField, '$1')
}

/** A whole query that is a byline as printed (文字/王涵, 本报记者 王涵), as the name is asked for; `undefined` for any other. */
export function findPrintedByline(query: string): string | undefined {
  const [, found] = wholeLine.exec(query) ?? []
  return found && `作者:${found}`
}
