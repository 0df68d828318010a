// A stylesheet that a part brings along, as the bundle puts it in: its text, minified.
declare module '*.css' {
  export const css: string
}
