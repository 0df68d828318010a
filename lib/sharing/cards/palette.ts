/** Ink on paper and one red, as on the pages by day. */
export const colours = {
  paper: '#ffffff',
  ink: '#1c1917',
  grey: '#57534e',
  rule: '#c6c6c5',
  red: '#b5121b',
} as const

export type Colour = keyof typeof colours

/** How a colour comes out of the paper: `first` is its lightest tone in the palette, the `tones`-th the colour itself. */
interface Ramp {
  readonly first: number
  readonly tones: number
}

const inkTones = 8
const redTones = 7

// Grey and rule are three and one quarter of the ink. So one ramp serves the three, and sixteen colours, half a byte a
// pixel, hold all that a picture shows.
const ramps: Readonly<Record<Exclude<Colour, 'paper'>, Ramp>> = {
  rule: { first: 1, tones: inkTones / 4 },
  grey: { first: 1, tones: (inkTones / 4) * 3 },
  ink: { first: 1, tones: inkTones },
  red: { first: 1 + inkTones, tones: redTones },
}

/** The sixteen colours of every picture as red, green and blue; number 0 is the paper. */
export const palette: readonly (readonly number[])[] = [
  toRgb(colours.paper),
  ...tonesOf('ink', inkTones).with(ramps.grey.tones - 1, toRgb(colours.grey)),
  ...tonesOf('red', redTones),
]

/** The palette's number of a colour. */
export function numberOf(colour: Colour): number {
  return colour === 'paper' ? 0 : ramps[colour].first - 1 + ramps[colour].tones
}

/**
 * The palette's number of a pixel that was `before` when a colour covers `coverage` of it, 0 to 255. Colours that share
 * a ramp add up; paper takes away what is there.
 */
export function blend(colour: Colour, before: number, coverage: number): number {
  const ground = rampOf(before)
  const tone = before === 0 ? 0 : before - ground.first + 1
  if (colour === 'paper') return toNumber(ground, tone - tonesAt(ground, coverage))
  const ramp = ramps[colour]
  const own = ground.first === ramp.first ? tone : 0
  return toNumber(ramp, Math.max(own, Math.min(ramp.tones, own + tonesAt(ramp, coverage))))
}

/** What a pixel comes to where every ramp has but so many tones. */
export function coarsen(number: number, tones: number): number {
  if (number === 0) return 0
  const ramp = rampOf(number)
  const share = Math.round(((number - ramp.first + 1) / ramp.tones) * tones) / tones
  return toNumber(ramp, Math.round(share * ramp.tones))
}

function rampOf(number: number): Ramp {
  return number < ramps.red.first ? ramps.ink : ramps.red
}

function tonesAt({ tones }: Ramp, coverage: number): number {
  return Math.round((coverage * tones) / 255)
}

function toNumber({ first }: Ramp, tone: number): number {
  return tone <= 0 ? 0 : first - 1 + tone
}

function tonesOf(colour: Colour, tones: number): readonly (readonly number[])[] {
  const [paper, full] = [toRgb(colours.paper), toRgb(colours[colour])]
  return Array.from({ length: tones }, (_, index) =>
    full.map((value, channel) => {
      const white = paper[channel] ?? 0
      return Math.round(white + ((value - white) * (index + 1)) / tones)
    }),
  )
}

function toRgb(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
