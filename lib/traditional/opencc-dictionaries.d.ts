declare module 'opencc-js/dict/*' {
  /** Entries parted by `|`: what is replaced, a space, its replacement. */
  const entries: string
  // biome-ignore lint/style/noDefaultExport: it describes a module that is not ours.
  export default entries
}
