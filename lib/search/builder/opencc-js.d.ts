declare module 'opencc-js/dict/TSCharacters' {
  /** Entries parted by `|`: a traditional character, a space, its simplified forms. */
  const entries: string
  // biome-ignore lint/style/noDefaultExport: it describes a module that is not ours.
  export default entries
}
