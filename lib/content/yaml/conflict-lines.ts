/** Lines that git leaves in a file where two edits of it met, counted from 1. */
export function conflictLines(text: string): readonly number[] {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/m.test(text)) return []
  return text
    .split('\n')
    .flatMap((line, index) => (/^(?:(?:<{7}|>{7}|\|{7})(?: |$)|={7}$)/.test(line) ? [index + 1] : []))
}
