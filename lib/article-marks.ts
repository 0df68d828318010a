/** What an article says of itself besides its words: part of the model (lib/model.ts). */

/** A place on a page's facsimile: x, y, width and height as fractions of it. */
export type Box = readonly [number, number, number, number]

export const generatedKinds = ['text', 'photo', 'audio'] as const
/** What of an article a machine made. */
export type GeneratedKind = (typeof generatedKinds)[number]

/** 数读: a number with what it counts, quoted word for word from the paragraph it is anchored to. */
export interface Fact {
  readonly label: string
  readonly quote: string
  /** Id of the first paragraph in which the quote stands. */
  readonly paragraph: string
}

/** 更正, with what was changed where it is known, or in words of the paper's own. */
export interface Correction {
  /** A partial ISO date. */
  readonly date: string
  /** Place in the article: `p2`, `headline`, `caption2` (lib/corrections.ts). */
  readonly at?: string
  /** Absent where words were put in. */
  readonly was?: string
  /** Absent where words were taken out. */
  readonly now?: string
  readonly text?: string
  /** 隐去: a person's name or number was masked, and `text` says why. */
  readonly kind?: 'hidden'
  /** The whole place as it read before, where that is known; not in lists. */
  readonly before?: string
}

/** Words outside of the body that stand in print as they are: 〔原文如此〕. */
export interface AsPrinted {
  readonly at: string
  readonly words: string
}
