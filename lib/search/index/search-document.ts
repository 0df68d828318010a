import type { PartialDate } from '../../model.ts'

/** What search knows of an article: the builder is given these, a text file holds one of them. */
export interface SearchDocument {
  /** The article's id, and so its address: `2025-lianghui/01/01`. */
  readonly id: string
  readonly headline: string
  /** 广告 or AI生成, where it must stand beside the headline. */
  readonly label?: string
  readonly kicker?: string
  readonly subhead?: string
  readonly date?: PartialDate
  readonly issueTitle: string
  /** Title and label of a special issue, a supplement or an extra: words are found in them as in the text. */
  readonly issueNames?: readonly string[]
  readonly section?: SearchSection
  /** Names only, without their roles. */
  readonly byline: readonly string[]
  /** The page as it is called on the site: 第01版：要闻. */
  readonly page?: string
  readonly headings: readonly string[]
  readonly paragraphs: readonly SearchParagraph[]
  /** 图片说明, who took the picture, 图内文字. */
  readonly captions: readonly string[]
  readonly topics: readonly string[]
}

/** 栏目 by the id that its address has. */
export interface SearchSection {
  readonly id: string
  readonly name: string
}

/** A paragraph, or without an id another text of the body, such as a table. */
export interface SearchParagraph {
  readonly id?: string
  readonly text: string
}

/** A document as its text file holds it. */
export interface StoredDocument extends SearchDocument {
  /** The pairs of the fold table, traditional then simplified, that its text needs. */
  readonly fold?: string
}
