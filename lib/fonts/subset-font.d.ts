declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'truetype' | 'woff2'
    /** Tags of the OpenType features to keep; all if absent. */
    readonly keepFeatures?: readonly string[]
  }

  /** Cuts a font to the characters of a text. Characters that it lacks are passed over. */
  function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>

  export = subsetFont
}
