/** The interrogatives, longer ones first, with 是 or 有 before them and what asks beside them. */
const asking =
  /(?:是|有|在|为)?(?:什么时候|什么时间|什么地方|什么样的|什么样|为什么|什么|为何|怎么样|怎么办|怎么|怎样|如何|哪一年|哪一天|哪一届|哪里|哪儿|哪些|哪个|哪年|哪天|哪位|哪|谁|何时|何地|多少钱|多少|多大|多长|多高|几时|几月几日|几号|是不是|有没有|能不能|会不会|可不可以)(?:是|有|会|能|要|在)?/g
/** What only asks: before a question, and at the end of a word. */
const opening =
  /^(?:请问|想问一下|想问|问一下|我想知道|想知道|求助|请告诉我|告诉我|帮我找|帮我查|查一下|找一下)/
/** Also the end of a word, as in 酒吧: only 吗 asks without a question mark. */
const closing = /吗$|[吗呢吧啊呀](?=[?？])/
/**
 * A word of a query without what only asks: 嫦娥六号是什么时候发射的 is 嫦娥六号 and 发射. The rest is parted where the
 * question stood, as its halves follow each other in no text; a word that only asks leaves nothing.
 */
export function withoutAsking(word: string): readonly string[] {
  const told = word
    .replace(/[?？!！。]+$/, '')
    .replace(opening, '')
    .replace(closing, '')
  const parts = told.split(asking)
  if (parts.length === 1 && told === word) return [word]
  return parts.map((part) => (parts.length > 1 ? part.replace(/^的|的$/g, '') : part)).filter(Boolean)
}

/** Whether a word has an interrogative, and more than that. */
export function isAsking(word: string): boolean {
  const [first, ...others] = withoutAsking(word)
  return others.length > 0 || (first !== undefined && first !== word)
}
