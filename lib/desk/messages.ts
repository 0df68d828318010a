import type { Plan } from '../import/plan/plan.ts'
import type { Source } from '../import/plan/source.ts'
import type { FormValues } from './file/edit-file.ts'

/** What screens and server of the desk say to each other: JSON, under the names of `routes.ts`. Types only. */
export interface DeskFault {
  readonly line: number
  readonly code: string
  readonly severity: 'error' | 'remark'
  readonly should: string
  readonly is: string
  readonly write: string
  /** The field it is in; absent where it is in the text, or in none. */
  readonly field?: string
  /** Which item of the field, from 0. */
  readonly item?: number
  /** The line of the text it is in, from 1. */
  readonly textLine?: number
}

/** How a field is filled in. `rows` are items with `columns`, `halves` one text or two. */
export interface FormField {
  readonly name: string
  readonly label: string
  /** The guide's sentence. */
  readonly hint: string
  readonly is: 'text' | 'long' | 'choice' | 'texts' | 'halves' | 'rows' | 'numbers'
  readonly isRequired?: true
  readonly choices?: readonly (readonly [value: string, label: string])[]
  readonly columns?: readonly FormField[]
}

/** What was typed and not yet saved. */
export interface KeptDraft {
  /** `2026-11-29T10:11:12.000Z` */
  readonly at: string
  readonly source: string
  /** Hash of the file it was typed over. */
  readonly over: string
}

export interface OpenedFile {
  /** Path in the content folder. */
  readonly file: string
  /** SHA-256 of its bytes; a save names it, so that nothing that changed meanwhile is lost. Empty: there is no file yet. */
  readonly hash: string
  /** The whole file. */
  readonly source: string
  /** Absent where only the whole text can be shown. */
  readonly form?: FormValues
  readonly fields: readonly FormField[]
  readonly hasText: boolean
  readonly faults: readonly DeskFault[]
  /** What was kept of an edit that was never saved. */
  readonly draft?: KeptDraft
}

/** An edit of a form, or of a file's whole text. */
export interface Edit {
  readonly file: string
  readonly hash: string
  readonly form?: FormValues
  readonly source?: string
}

/** A save is done, or the file has changed meanwhile: then both are there, and nothing was written. */
export type Saved =
  | { readonly opened: OpenedFile }
  | { readonly conflict: { readonly mine: string; readonly theirs: string; readonly hash: string } }

export interface IssueRow {
  readonly id: string
  readonly title: string
  readonly date?: string
  readonly number?: string
  readonly pages: number
  readonly articles: number
  readonly drafts: number
  readonly faults: number
}

export interface Overview {
  /** Absent on an empty folder: the first start. */
  readonly paper?: string
  readonly folder: string
  readonly issues: readonly IssueRow[]
  /** The day and the number that a new issue would have. */
  readonly next: { readonly day: string; readonly number?: string }
  readonly faults: number
}

export interface ArticleRow {
  readonly id: string
  readonly headline: string
  readonly status: 'published' | 'draft' | 'withdrawn' | 'faulty'
}

export interface IssueDetail {
  readonly id: string
  readonly title: string
  readonly pages: readonly {
    readonly id: string
    readonly label?: string
    readonly name?: string
    readonly articles: readonly ArticleRow[]
    /** Whether what was imported for it can be arranged again. */
    readonly canArrange: boolean
  }[]
  readonly faults: readonly (DeskFault & { readonly file: string })[]
}

/** A 版 that is being arranged. */
export interface Arranging {
  /** `2025-01-15/01` */
  readonly id: string
  readonly sources: readonly Source[]
  readonly plan: Plan
  /** Whether its page can be drawn: it came as PDF. */
  readonly canDraw: boolean
}

/** An article as it can be corrected. */
export interface Corrected {
  readonly id: string
  readonly hash: string
  readonly status: 'published' | 'draft' | 'withdrawn'
  readonly notice?: string
  /** `p2`, 第二段, and what readers read there. */
  readonly places: readonly { readonly at: string; readonly name: string; readonly text: string }[]
  /** What readers are shown of earlier ones, a line each. */
  readonly corrections: readonly string[]
  /** Whether something of it was typed in 写稿 and not saved. */
  readonly isBeingWritten: boolean
}

/** Words at a place, as offsets in its text, and what becomes of them. */
export interface CorrectionRequest {
  readonly id: string
  readonly hash: string
  readonly at: string
  readonly start: number
  readonly end: number
  readonly now: string
  readonly kind: 'correction' | 'typo' | 'hidden' | 'sic'
  readonly date: string
  readonly text?: string
  /** A paragraph of its own, behind the place. */
  readonly isParagraph?: boolean
}

/** What readers will see of a correction. */
export interface CorrectedPreview {
  readonly place: string
  readonly before: string
  readonly after: string
  /** The line below the article; absent where readers are shown none. */
  readonly line?: string
  /** Other places that hold words that are to be hidden. */
  readonly others: readonly string[]
}

/** A command that runs or has ended: what it says line by line, and what it printed as its answer. */
export interface JobView {
  readonly name: string
  readonly lines: readonly string[]
  readonly output: string
  /** Absent while it runs. */
  readonly code?: number
}

/** A host as a form fills it in; keys are none of its fields. */
export interface HostForm {
  readonly name: string
  readonly kind: 'folder' | 'rsync' | 's3'
  readonly fields: Readonly<Record<string, string>>
  /** Variables that are to be typed each time. */
  readonly asks?: readonly string[]
}

export interface Hosts {
  /** 先审后发: whoever lets it out has to be named. */
  readonly isSigned: boolean
  readonly hosts: readonly HostForm[]
}

interface Changed {
  readonly count: number
  readonly ids: readonly string[]
}

/** Which articles would be other than readers have them. */
export interface OnlinePlan {
  readonly added: Changed
  readonly changed: Changed
  readonly removed: Changed
  readonly withdrawn: readonly string[]
  /** Whether nothing lies there yet. */
  readonly isFirst: boolean
}
