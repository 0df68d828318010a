import { addDays } from 'date-fns/addDays'
import { format } from 'date-fns/format'
import type { Random } from './corpus/random.ts'
import type { Files } from './small-newspaper.ts'

interface EditedArticle {
  readonly name: string
  headline: string
  section: string
  paragraphs: string[]
  corrections: string[]
  isWithdrawn: boolean
}

interface EditedIssue {
  readonly id: string
  readonly date: string
  title: string
  articles: EditedArticle[]
}

/** A small newspaper that an editor works on: issues are added, texts corrected and withdrawn, pictures moved. */
export class EditedNewspaper {
  readonly #random: Random
  readonly #name: string
  readonly #picture: Buffer
  #sections: { readonly id: string; name: string }[]
  #issues: EditedIssue[] = []
  #pictured = ''
  #count = 0

  /** `name` begins the ids of its issues and sections; `picture` is a photo that moves from article to article. */
  constructor(name: string, random: Random, picture: Buffer) {
    this.#random = random
    this.#name = name
    this.#picture = picture
    this.#sections = ['一', '二'].map((number, index) => ({ id: `${name}-${index}`, name: `第${number}栏` }))
    for (let n = 0; n < 4; n++) this.#addIssue()
    this.#movePicture()
  }

  /** Ids of its parts, as the site names them. */
  get parts(): readonly string[] {
    const sections = this.#sections.map(({ id }) => `sections/${id}`)
    return [...this.#issues.map(({ id }) => `issues/${id}`), ...sections]
  }

  /** One edit, drawn by chance; gives its name. */
  edit(): string {
    const edits = {
      加一期: () => this.#addIssue(),
      加一篇: () => this.#issue().articles.push(this.#newArticle(this.#issue().articles.length)),
      改一篇: () => this.#article().paragraphs.push(this.#sentence()),
      更正: () => this.#article().corrections.push(this.#sentence()),
      改标题: () => (this.#article().headline = `标题${this.#count++}`),
      撤下: () => (this.#article().isWithdrawn = true),
      移图: () => this.#movePicture(),
      加栏目: () => this.#addSection(),
      换栏目: () => (this.#article().section = this.#random.pick(this.#sections).id),
      改期名: () => (this.#issue().title = `期名${this.#count++}`),
    }
    const [name, edit] = this.#random.pick(Object.entries(edits))
    edit()
    return name
  }

  /** Its content folder, whole. */
  files(): Files {
    const sections = this.#sections.map(({ id, name }, order) => [
      `sections/${id}.md`,
      `---\nname: ${name}\norder: ${order}\n---\n`,
    ])
    const issues = this.#issues.flatMap(({ id, title, date, articles }) => [
      [`issues/${id}/issue.md`, `---\ntitle: ${title}\ndate: ${date}\n---\n`],
      ...articles.flatMap((article) => this.#filesOf(`issues/${id}/01/${article.name}`, article)),
    ])
    const publication = '---\ntitle: 编辑日报\nurl: https://example.com/\ncards: 2\nonThisDay: on\n---\n'
    return { 'publication.md': publication, ...Object.fromEntries([...sections, ...issues]) }
  }

  #filesOf(path: string, article: EditedArticle): readonly (readonly [string, string | Buffer])[] {
    const { headline, section, paragraphs, corrections, isWithdrawn } = article
    const isPictured = this.#pictured === path && !isWithdrawn
    const fields = [
      `headline: ${headline}`,
      `section: ${section}`,
      ...(isWithdrawn ? ['status: withdrawn'] : []),
      ...(isPictured ? [`photos: [{ file: ${article.name}-1.jpg, caption: 一幅照片 }]`] : []),
      ...corrections.map(
        (text, index) => `${index === 0 ? 'corrections:\n' : ''}  - { date: 2026-01-01, text: ${text} }`,
      ),
    ]
    const text = `---\n${fields.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`
    return [[`${path}.md`, text], ...(isPictured ? [[`${path}-1.jpg`, this.#picture] as const] : [])]
  }

  // Before, among or behind the others.
  #addIssue(): void {
    const taken = new Set(this.#issues.map(({ date }) => date))
    let date = ''
    do date = format(addDays(new Date(2025, 0, 1), this.#random.int(0, 400)), 'yyyy-MM-dd')
    while (taken.has(date))
    const articles = Array.from({ length: this.#random.int(1, 3) }, (_, index) => this.#newArticle(index))
    const id = `${this.#name}-${this.#issues.length}`
    this.#issues.push({ id, date, title: `期名${this.#count++}`, articles })
  }

  #addSection(): void {
    const id = `${this.#name}-${this.#sections.length}`
    this.#sections.push({ id, name: `栏目${this.#count++}` })
    this.#article().section = id
  }

  #movePicture(): void {
    const issue = this.#issue()
    this.#pictured = `issues/${issue.id}/01/${this.#random.pick(issue.articles).name}`
  }

  #newArticle(index: number): EditedArticle {
    return {
      name: String(index + 1).padStart(2, '0'),
      headline: `标题${this.#count++}`,
      section: this.#random.pick(this.#sections).id,
      paragraphs: [this.#sentence(), this.#sentence()],
      corrections: [],
      isWithdrawn: false,
    }
  }

  #sentence(): string {
    return `这是第${this.#count++}句，${this.#random.pick(['桥修好了', '河涨水了', '学校开学', '果园丰收'])}。`
  }

  #issue(): EditedIssue {
    return this.#random.pick(this.#issues)
  }

  #article(): EditedArticle {
    return this.#random.pick(this.#issue().articles)
  }
}
