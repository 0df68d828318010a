/** Gives the width of a text set in one line: that of its characters together. */
export type Measure = (text: string) => number

/** Parts a text into pieces between which a line may break: characters in a text, words in a headline. */
export type PartText = (text: string) => readonly string[]

// GB/T 15834 and CLREQ 3.1.3: what may not begin a line, and what may not end one.
const noStart = /^[，。、；：？！”’）》〉」』】〕…—～·％%,.;:?!)\]}℃°′″々]/u
const noEnd = /[“‘（《〈「『【〔([{￥$]$/u

// What is never parted: a number with its unit's sign, a Latin word, a dash or an ellipsis of two.
const wholes = /[A-Za-z0-9][A-Za-z0-9.,:/'’_+-]*[%％℃]?|——|……|[\s\u3000]+|./gsu
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Pieces of running text, as Chinese breaks it: anywhere but inside numbers and Latin words. */
export const partByCharacters: PartText = (text) => text.match(wholes) ?? []

/** Pieces of a headline that is longer than a line: the words of ICU's dictionary, for 消/防 reads badly. */
export const partByWords: PartText = (text) => {
  const pieces = [...words.segment(text)].map(({ segment }) => segment)
  return pieces.flatMap((piece) =>
    partByCharacters(piece).length === 1 || piece.length <= 4 ? [piece] : partByCharacters(piece),
  )
}

/** Pieces of a line of particulars, parted by wide gaps: issue, date and page each stay whole where they fit. */
export function partByGaps(width: number, measure: Measure): PartText {
  return (text) => {
    const parts = text.match(/[^\u3000]+\u3000*/g) ?? []
    return parts.flatMap((part) => (measure(part.trimEnd()) <= width ? [part] : partByWords(part)))
  }
}

/** A piece of text inside of which no line may break; `endWidth` is its width where it ends a line. */
export interface Run {
  readonly text: string
  readonly width: number
  readonly endWidth: number
}

/** A text in runs, measured once for all the widths that are then tried. */
export function toRuns(text: string, measure: Measure, part = partByWords): readonly Run[] {
  const runs: string[] = []
  for (const piece of part(text.trim())) {
    const before = runs.at(-1)
    const parts = before === undefined || (!noStart.test(piece) && !noEnd.test(before))
    if (parts) runs.push(piece)
    else runs[runs.length - 1] = before + piece
  }
  return runs.map((run) => toRun(run, measure))
}

function toRun(text: string, measure: Measure): Run {
  return { text, width: measure(text), endWidth: measure(text.trimEnd()) }
}

/**
 * Breaks runs into lines of at most `width`: none begins with ，。”》 and the like, none ends with “《（, no number or
 * Latin word is parted unless it alone is too wide.
 */
export function breakRuns(runs: readonly Run[], width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const run of runs.flatMap((run) => fit(run, width, measure))) {
    if (line !== '' && used + run.endWidth > width) {
      lines.push(line.trimEnd())
      line = run.text.trimStart()
      used = measure(line)
    } else {
      line += run.text
      used += run.width
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()]
}

// A run that no line can hold is parted after all.
function fit(run: Run, width: number, measure: Measure): Run | readonly Run[] {
  return run.endWidth <= width ? run : [...run.text].map((character) => toRun(character, measure))
}

/** The lines of a text, each as full as it can be. */
export function breakLines(
  text: string,
  width: number,
  measure: Measure,
  part = partByCharacters,
): readonly string[] {
  return breakRuns(toRuns(text, measure, part), width, measure)
}

/** Breaks a text into lines as even as they can be: as narrow as gives no more of them. */
export function breakEvenly(
  text: string,
  width: number,
  measure: Measure,
  part = partByWords,
): readonly string[] {
  const runs = toRuns(text, measure, part)
  const widest = breakRuns(runs, width, measure)
  if (widest.length < 2) return widest
  let [low, high] = [width / (widest.length + 1), width]
  while (high - low > width / 100) {
    const middle = (low + high) / 2
    if (breakRuns(runs, middle, measure).length > widest.length) low = middle
    else high = middle
  }
  return breakRuns(runs, high, measure)
}

/** At most so many lines, the last one cut at `…`. */
export function cutLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines
  const last = [...(lines[most - 1] ?? '')].slice(0, -1).join('')
  return [...lines.slice(0, most - 1), `${last.replace(/[，。、；：“‘（《〈「『【〔]+$/u, '')}…`]
}

/** A text in one line, cut where it is wider. */
export function oneLine(text: string, width: number, measure: Measure): string {
  return cutLines(breakLines(text, width, measure), 1).join('')
}
