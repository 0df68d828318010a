import type { Credit } from '../../model.ts'

const post =
  /(?:本报|本刊|本台|新华社|中新社|特约|见习|实习|首席|全媒体|融媒体|\p{Script=Han}{2,8}(?:日报|晚报|时报))*(?:特约|见习|实习|首席|全媒体|融媒体)?(?:记者|通讯员|实习生|评论员)|(?:责任编辑|值班编委|值班主任|执行主编|视觉编辑|美术编辑|版面设计|版式设计|文字|文图|图文|文\/图|图\/文|摄影|作者|撰文|撰稿|执笔|采写|整理|责编|编辑|美编|版式|排版|校对|校检|审校|组版|制图|主编|编审|签发|图编|编校|统筹|策划|设计|二审|三审|终审|图片|文|图)(?=[\s\u3000：:/／])/gu
const pictures = /^(本版\p{Script=Han}{2,4}?)(?:均?由)(.+?)(?:提供)$/u
const surroundings = /^[\s\u3000□■○●◎◆◇▲△☉⊙*（(【]+|[\s\u3000）)】]+$/gu

/**
 * People of a printed line, each with the role that stands before the name: 本报记者 陈禾 通讯员 吴青. All bear the line whole.
 * A name alone has the role 署名; what stands before a name is its role where it is a place of work.
 */
export function parseCredits(printed: string): readonly Credit[] {
  const [, role, name] = pictures.exec(printed) ?? []
  if (role !== undefined && name !== undefined) return [{ role, name, printed }]
  const line = printed
    .replace(/^.*?讯(?=[（(])/u, '')
    .replace(/^[^（(]*电(?=[（(])/u, '')
    .replace(surroundings, '')
  const posts = [...line.matchAll(post)]
  const credits = posts.flatMap((found, i) => {
    const end = posts[i + 1]?.index ?? line.length
    const people = namesIn(line.slice(found.index + found[0].length, end))
    return people.map((person) => ({ role: found[0], name: person, printed }))
  })
  return credits.length > 0 ? credits : [withoutRole(line, printed)]
}

function withoutRole(line: string, printed: string): Credit {
  const [, role, name] =
    /^(\S{3,}?)[\s\u3000]+([^\s\u3000]{2,4}(?:[\s\u3000]+[^\s\u3000]{2,4})*)$/u.exec(line) ?? []
  if (role !== undefined && name !== undefined) return { role, name, printed }
  return { role: '署名', name: line === '' ? printed : line, printed }
}

/** Names of a list; one that is printed wide (王　涵) stays one. */
function namesIn(text: string): readonly string[] {
  const words = text
    .replace(/(?:文[/／]?图|摄影报道|摄影|报道|摄|文)$/u, '')
    .split(/[、，,；;：:/／\s\u3000）)（(]+/u)
    .filter((word) => word !== '')
  const names: string[] = []
  for (const word of words) {
    const last = names.at(-1)
    const isSecondHalf = last !== undefined && [...last].length === 1 && [...word].length === 1
    if (isSecondHalf) names[names.length - 1] = `${last}${word}`
    else names.push(word)
  }
  return names
}
