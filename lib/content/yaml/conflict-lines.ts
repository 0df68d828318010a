/** What is said of each line that `conflictLines` finds. */
export const conflict =
  'a file should have no conflict marks of git, but this line is one; keep what is right, take out the other version and the marks'

/** Lines that git leaves in a file where two edits of it met, counted from 1. */
export function conflictLines(text: string): readonly number[] {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/m.test(text)) return []
  return text
    .split('\n')
    .flatMap((line, index) => (/^(?:(?:<{7}|>{7}|\|{7})(?: |$)|={7}$)/.test(line) ? [index + 1] : []))
}
