import type { FactSeries } from '../../lib/layout/fact-series.ts'

const row = 40
const width = 400

/** Facts with one unit as bars from zero, each with its number as printed. It repeats what the list above says. */
export function FactChart({ series: { items } }: { readonly series: FactSeries }) {
  const most = Math.max(...items.map(({ value }) => value), 1)
  return (
    <svg
      role="img"
      aria-label={items.map(({ label, printed }) => `${label}${printed}`).join('，')}
      viewBox={`0 0 ${width} ${items.length * row}`}
      className="mt-6 w-full max-w-measure"
    >
      {items.map(({ label, printed, value }, index) => (
        <g key={label} transform={`translate(0 ${index * row})`} fill="currentColor">
          <text x="0" y="15" fontSize="15">
            {label}
          </text>
          <text x={width} y="15" fontSize="15" textAnchor="end">
            {printed}
          </text>
          <rect x="0" y="22" width={(width * value) / most} height="8" />
        </g>
      ))}
    </svg>
  )
}
