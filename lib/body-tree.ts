/**
 * The text of an article as data: a closed part of mdast (github.com/syntax-tree/mdast), its nodes named as there. No
 * markup is kept: each form a reader gets is printed of this (lib/body). A kind that is added here does not compile
 * before every printer knows it.
 */

/** What stands by itself in a text, from top to bottom. */
export type Block =
  | ParagraphNode
  | HeadingNode
  | ListNode
  | BlockquoteNode
  | TableNode
  | ThematicBreakNode
  | CodeNode

/** What stands in a line. */
export type Inline =
  | TextNode
  | StrongNode
  | EmphasisNode
  | DeleteNode
  | InlineCodeNode
  | BreakNode
  | LinkNode
  | FootnoteReferenceNode
  | SicNode

export interface ParagraphNode {
  readonly type: 'paragraph'
  /** `p1`, `p2` … as anchored on the article's page; those in footnotes have none. */
  readonly id?: string
  readonly children: readonly Inline[]
}

/** 分题. */
export interface HeadingNode {
  readonly type: 'heading'
  readonly depth: 2 | 3 | 4 | 5 | 6
  /** `h1`, `h2` … in order, whatever the depth; those in footnotes have none. */
  readonly id?: string
  /** Where it has halves: its words, which are one text in `children`, parted into units that do not break. */
  readonly halves?: readonly string[]
  readonly children: readonly Inline[]
}

export interface ListNode {
  readonly type: 'list'
  readonly ordered: boolean
  /** Number of the first item, if it is ordered and that is not 1. */
  readonly start?: number
  readonly children: readonly ListItemNode[]
}

export interface ListItemNode {
  readonly type: 'listItem'
  readonly children: readonly Block[]
}

export interface BlockquoteNode {
  readonly type: 'blockquote'
  readonly children: readonly Block[]
}

/** A table; the first row is its head. Every row has as many cells as `align`. */
export interface TableNode {
  readonly type: 'table'
  readonly align: readonly ('left' | 'center' | 'right' | null)[]
  readonly children: readonly TableRowNode[]
}

export interface TableRowNode {
  readonly type: 'tableRow'
  readonly children: readonly TableCellNode[]
}

export interface TableCellNode {
  readonly type: 'tableCell'
  readonly children: readonly Inline[]
}

export interface ThematicBreakNode {
  readonly type: 'thematicBreak'
}

export interface CodeNode {
  readonly type: 'code'
  readonly lang?: string
  readonly value: string
}

/** Words; white space in them counts as HTML counts it. */
export interface TextNode {
  readonly type: 'text'
  readonly value: string
}

export interface StrongNode {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface EmphasisNode {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface DeleteNode {
  readonly type: 'delete'
  readonly children: readonly Inline[]
}

export interface InlineCodeNode {
  readonly type: 'inlineCode'
  readonly value: string
}

export interface BreakNode {
  readonly type: 'break'
}

export interface LinkNode {
  readonly type: 'link'
  /** Allowed by `resolveAddress`; addresses of this site begin with `/`, those of this body with `#`. */
  readonly url: string
  readonly title?: string
  readonly children: readonly Inline[]
}

/** The mark in the text that a footnote belongs to: [1]. */
export interface FootnoteReferenceNode {
  readonly type: 'footnoteReference'
  readonly number: number
  /** `fnref-1`, and `fnref-1-2` where the footnote is referred to again. */
  readonly id: string
}

/** 〔原文如此〕 behind words that stand in print as they are; no word of the article's. */
export interface SicNode {
  readonly type: 'sic'
}

/** 注释: a footnote. */
export interface Note {
  /** Counted from 1, in the order of the first references. */
  readonly number: number
  /** Ids of all its references, in order. */
  readonly references: readonly string[]
  readonly children: readonly Block[]
}

/** A paragraph as a reader sees it, without markup. */
export interface Paragraph {
  /** `p1`, `p2` … as anchored on the article's page. */
  readonly id: string
  readonly text: string
}

/** 正文. */
export interface Body {
  readonly blocks: readonly Block[]
  /** 注释, in the order of their numbers. */
  readonly notes: readonly Note[]
  /** Every paragraph that has an id, in order, those inside lists and quotations too. */
  readonly paragraphs: readonly Paragraph[]
  /** Number of leading blocks that are the 导语; 0 if there is none. */
  readonly ledeLength: number
  /** Han characters and groups of digits or Latin letters of paragraphs and headings: 字数. */
  readonly wordCount: number
}
