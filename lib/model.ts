import type { AsPrinted, Box, Correction, Fact, GeneratedKind } from './article-marks.ts'
import type { Body } from './body-tree.ts'
import type { PageText } from './page-text.ts'

/**
 * The newspaper's words as types. Everything is readonly: content is checked at the door (lib/content)
 * and never changes inside. A field that is unknown is absent, never empty and never guessed.
 */

/** An ISO date as precise as it is known: `2025`, `2025-01` or `2025-01-15`. */
export type PartialDate = string

/** A name with its value: 国内统一连续出版物号 and the number that the paper has. */
export interface Labelled {
  readonly label: string
  readonly value: string
}

/** A line of the site's foot: 备案号, 许可证, 举报电话 …, with a link where one is given. */
export interface FooterLine extends Labelled {
  readonly href?: string
}

/** A picture file of `content/`, named by its path in there; `hash` is of its bytes and of what is drawn over them. */
export interface Picture {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly hash: string
  /** Whether its files say that a machine made it. */
  readonly generated?: true
  /** Places that are drawn over, since what stands there was taken out. */
  readonly masks?: readonly Box[]
}

/** A file of `content/` that is passed on as it is: a PDF of a page, a reading that was made beforehand. */
export interface Attachment {
  readonly file: string
  readonly bytes: number
  readonly hash: string
}

/** A reading that was made beforehand. */
export interface Recording extends Attachment {
  /** When its sentences begin, as JSON (lib/audio/recording-times.ts), where a program made it. */
  readonly times?: Attachment
}

/** What the paper was called before, to the end of a day, a month or a year, and what it was registered as then. */
export interface FormerName {
  readonly until: PartialDate
  readonly newspaper: string
  readonly nameplate?: Picture
  readonly identifiers: readonly Labelled[]
}

/** The text that an issue was made from; `text` is what is published of it where words in it were hidden. */
export interface SuppliedText extends Attachment {
  readonly text?: string
}

/** 报刊: what the site publishes. The newspaper's own name may be unknown. */
export interface Publication {
  readonly title: string
  /** The paper's name, if known. */
  readonly newspaper?: string
  /** 报头题字; its alternative text is `newspaper`. */
  readonly nameplate?: Picture
  readonly identifiers: readonly Labelled[]
  /** Names it bore before, in the order in which they are typed; absent if it bore no other. */
  readonly names?: readonly FormerName[]
  /** How many of the newest issues get pictures made for sharing. */
  readonly cards: number
  readonly description?: string
  /** The site's address, without a slash at the end; needed for absolute links. */
  readonly url?: string
  readonly license?: string
  readonly footer: readonly FooterLine[]
  /** Whether there is a page for each day of the year with its issues of all years (历史上的今天). */
  readonly onThisDay?: true
  /** The text of the /about/ page, absent if `publication.md` has no body. */
  readonly about?: Body
}

/** 栏目. */
export interface Section {
  readonly id: string
  readonly name: string
  readonly order: number
  readonly description?: string
}

export const issueKinds = ['regular', 'special', 'supplement', 'extra'] as const
/** regular, 专刊, 增刊, 号外. */
export type IssueKind = (typeof issueKinds)[number]

export const ranks = ['lead', 'ear', 'major', 'normal', 'brief'] as const
/** 头条, 报眼, 要闻, normal, 简讯: it decides the size of the headline. */
export type Rank = (typeof ranks)[number]

export const articleKinds = ['news', 'feature', 'comment', 'photo', 'notice', 'advertisement'] as const
export type ArticleKind = (typeof articleKinds)[number]

export const statuses = ['published', 'withdrawn'] as const
/** Drafts never pass the door, but in development: see `draft`. */
export type Status = (typeof statuses)[number]

/** 署名 or a credit of the page: a role as printed (文字, 记者, 摄影 …); `printed` is the line whole. */
export interface Credit {
  readonly role: string
  readonly name: string
  readonly printed?: string
}

/** 图片. Without `picture` the file was not supplied (原图暂缺). */
export interface Photo {
  readonly picture?: Picture
  /** A machine made it; its files say so too. */
  readonly generated?: true
  /** 因著作权未上网: its picture is not passed on. */
  readonly withheld?: true
  readonly caption: string
  readonly credit?: string
  /** 图内文字: words that stand inside the picture. */
  readonly textInImage?: string
  readonly alt?: string
  /** Id of the paragraph it stands after; without one it stands after the text. */
  readonly after?: string
}

/** What lists need of an article; the body stays in its issue. */
export interface ArticleEntry {
  /** `2025-lianghui/01/01`: issue, page and number, the same words as its file and its address. */
  readonly id: string
  /** Halves of the 主题, laid out as unbreakable units and joined by one space elsewhere. */
  readonly headline: readonly string[]
  readonly kicker?: string
  readonly subhead?: string
  /** Id of a section. */
  readonly section?: string
  readonly rank: Rank
  readonly kind: ArticleKind
  readonly status: Status
  /** Only in development, which shows what is being written. */
  readonly draft?: true
  readonly corrections: readonly Correction[]
  /** Ids under which it was published before: a small document at each leads here. */
  readonly formerly?: readonly string[]
  /** 因著作权未上网: the text is not passed on, unlike its headline, byline and day. */
  readonly online?: 'withheld'
  /** It is not in the sitemap, and asks search engines to leave it out. */
  readonly noIndex?: true
  /** What was taken out of it (lib/taken-out.ts). */
  readonly takenOut?: string
}

/** 稿件. A withdrawn one stays at its address, where only its `notice` is shown. */
export interface Article extends ArticleEntry {
  readonly byline: readonly Credit[]
  readonly topics: readonly string[]
  readonly photos: readonly Photo[]
  readonly facts: readonly Fact[]
  /** Absent if nothing outside of the body bears the mark. */
  readonly asPrinted?: readonly AsPrinted[]
  /** Id of the article that holds the other part of a piece that jumps (上接 / 下转). */
  readonly continues?: string
  readonly audio?: Recording
  readonly box?: Box
  readonly notice?: string
  /** 来源 as printed: a reprint names it. */
  readonly source?: string
  /** What a reprint was headed where it came from. */
  readonly originalTitle?: string
  /** What of it a machine made (AI生成). */
  readonly generated?: readonly GeneratedKind[]
  /** 编者按. */
  readonly editorNote?: string
  readonly body: Body
  /** Whether every line of it stands, one to one, in the issue's `source.txt`. */
  readonly matchesSource: boolean
}

/** 版: a printed page, never a web page. */
export interface Page {
  /** `2025-lianghui/01`: issue and physical order in two digits. */
  readonly id: string
  /** As printed: `A3`, `05`. */
  readonly label?: string
  readonly name?: string
  readonly credits: readonly Credit[]
  /** 原版影像. */
  readonly image?: Picture
  readonly pdf?: Attachment
  /** Its words where its articles are not told apart. */
  readonly text?: PageText
  readonly articles: readonly Article[]
}

/** What lists need of an issue. */
export interface IssueEntry {
  /** Folder name, and so the address: `2025-lianghui`, `2025-01-15`. */
  readonly id: string
  readonly title: string
  readonly label?: string
  readonly kind: IssueKind
  readonly date?: PartialDate
  /** 总期号, as printed. */
  readonly number?: string
  readonly slogans: readonly string[]
  /** Ids under which it was published before: each address below them leads to the one here. */
  readonly formerly?: readonly string[]
  /** Whether any of its articles, advertisements aside, has a 数读. */
  readonly hasFacts?: true
  /** 原版影像 of its first page. */
  readonly front?: Picture
  readonly pages: readonly PageEntry[]
}

export interface PageEntry {
  readonly id: string
  readonly label?: string
  readonly name?: string
  /** Whether it has a text of its own beside its articles. */
  readonly hasText?: true
  readonly articles: readonly ArticleEntry[]
}

/** 期, whole. */
export interface Issue extends Omit<IssueEntry, 'pages' | 'hasFacts' | 'front'> {
  readonly pages: readonly Page[]
  /** Whether the text as supplied lies beside it and is published as `source.txt`. */
  readonly source?: SuppliedText
}

/** Everything but the bodies. Issues are ordered oldest first; the undated ones stand before all others. */
export interface Archive {
  /** Hash of all content that is built; the same content gives the same digest. */
  readonly digest: string
  readonly publication: Publication
  readonly sections: readonly Section[]
  readonly issues: readonly IssueEntry[]
}
