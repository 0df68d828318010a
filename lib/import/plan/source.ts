/**
 * What was read of the files an editor has, in one form for all formats. Nothing is decided here: which line is a headline
 * is said by a `Plan`. All of it can be written as JSON, so that a plan can be opened again.
 */

/** Place in its page: x, y of the upper left corner, width and height, in the page's own unit, y downwards. */
export type Box = readonly [number, number, number, number]

/** A line as it was read: of a printed page a line of a column, of a text file a line, of a Word file a paragraph. */
export interface Line {
  /** `p1-37`: page and number in it; behind a file that is not the first `2:p1-37`. A piece of a line: `p1-37.2`. */
  readonly id: string
  /** The characters of the file. */
  readonly raw: string
  /** Radicals as ordinary characters, no invisible characters, no blanks around it. */
  readonly text: string
  readonly box?: Box
  /** Height of its characters, in the unit of the box. */
  readonly size?: number
  readonly bold?: boolean
  readonly centred?: boolean
  /** Name of its face: a caption's differs from a body's. */
  readonly font?: string
  /** How many empty lines stand before it. */
  readonly blank?: number
  /** Whether it begins with the blanks that begin a paragraph. */
  readonly indent?: boolean
  /** What the file itself says of it: a heading of a Word file, the title field of an XML file. */
  readonly says?: Says
}

/** What a file states of a line, and no rule has to find out. */
export interface Says {
  readonly role?: LineRole
  /** Which of several articles of the file it belongs to. */
  readonly article?: string
  /** Cells of a table's row are parted by tabs. */
  readonly isRow?: boolean
  /** Words of it that were set bold at its start: a run-in head. */
  readonly boldStart?: number
}

export const lineRoles = [
  'kicker',
  'headline',
  'subhead',
  'byline',
  'body',
  'heading',
  'caption',
  'credit',
  'textInImage',
  'section',
  'source',
  'editorNote',
  'jump',
  'row',
] as const
/** 引题 主题 副题 署名 正文 分题 图说 摄影者 图内文字 栏目 来源 编者按 上接/下转, a row of a table. */
export type LineRole = (typeof lineRoles)[number]

/** A picture of the file. One of a PDF has a place and no bytes. */
export interface Picture {
  readonly id: string
  readonly box?: Box
  /** `jpg`, `png` …: of its bytes, which lie beside the plan under its id. */
  readonly format?: string
  readonly alt?: string
  /** Id of the line it stands before; absent at the end. */
  readonly before?: string
}

/** A frame drawn around text, or a rule between texts. */
export interface Rule {
  readonly box: Box
}

export interface SourcePage {
  /** 0 where the file has no measure. */
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly pictures: readonly Picture[]
  readonly rules?: readonly Rule[]
  /** Places of articles that the file itself gives, by the name its lines use. */
  readonly areas?: Readonly<Record<string, Box>>
}

/** A file as read. */
export interface Source {
  /** Its name, without folders. */
  readonly file: string
  /** Of its bytes. */
  readonly sha256: string
  readonly pages: readonly SourcePage[]
  /** What an editor should know of it: 12 处修订已按“接受”读入. */
  readonly remarks: readonly string[]
  /** What the file states of itself: date, printed page number, name of the page. */
  readonly facts?: SourceFacts
  /** The whole text of a text file; becomes `source.txt` as it is. */
  readonly verbatim?: string
}

export interface SourceFacts {
  readonly date?: string
  readonly label?: string
  readonly name?: string
}

/** All lines of a source, in order. */
export function linesOf(source: Source): readonly Line[] {
  return source.pages.flatMap((page) => page.lines)
}
