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
