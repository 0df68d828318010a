/** The words of a page whose articles are not told apart: part of the model (lib/model.ts). */
export interface PageText {
  /** Line by line, none empty. */
  readonly lines: readonly string[]
  /** Where they stand on the facsimile, for each line, where a scan says so. */
  readonly boxes?: readonly (readonly WordBox[])[]
}

/** From where to where in its line, in UTF-16 units, a word stands, and its place: x, y, width, height in 0..1. */
export type WordBox = readonly [
  start: number,
  end: number,
  x: number,
  y: number,
  width: number,
  height: number,
]
