import type { Config } from 'tailwindcss'

/** The size of a headline: that of its role, or what lets its longest half stand whole in the line that it has. */
const fit = (size: string) => `min(${size}, calc(var(--line) / var(--longest, 1)))`

/**
 * The paper's typographic roles and colours. Sizes are phone sizes, and desk sizes carry `-desk`; all are in rem, so that
 * a reader's own font size keeps working. Colours are variables that globals.css sets for each theme.
 */
export default {
  theme: {
    screens: { desk: '64rem' },
    colors: {
      transparent: 'transparent',
      paper: 'var(--paper)',
      ink: 'var(--ink)',
      grey: 'var(--grey)',
      rule: 'var(--rule)',
      red: 'var(--red)',
      'on-red': 'var(--on-red)',
    },
    fontFamily: {
      sans: 'var(--sans)',
      headline: 'var(--headline)',
      serif: 'var(--serif)',
      kai: 'var(--kai)',
    },
    fontSize: {
      folio: ['0.8125rem', { lineHeight: '1.5' }],
      caption: ['0.9375rem', { lineHeight: '1.6' }],
      body: ['var(--body)', { lineHeight: 'var(--leading)' }],
      column: ['var(--column)', { lineHeight: '1.75' }],
      section: ['1.375rem', { lineHeight: '1.3', fontWeight: '700' }],
      'section-desk': ['1.625rem', { lineHeight: '1.3', fontWeight: '700' }],
      kicker: ['1.125rem', { lineHeight: '1.5', fontWeight: '600' }],
      'kicker-desk': ['1.375rem', { lineHeight: '1.5', fontWeight: '600' }],
      subhead: ['1.125rem', { lineHeight: '1.5' }],
      'subhead-desk': ['1.375rem', { lineHeight: '1.5' }],
      brief: [fit('1.125rem'), { lineHeight: '1.4', fontWeight: '700' }],
      'brief-desk': [fit('1.1875rem'), { lineHeight: '1.4', fontWeight: '700' }],
      minor: [fit('1.25rem'), { lineHeight: '1.3', fontWeight: '700' }],
      'minor-desk': [fit('1.375rem'), { lineHeight: '1.3', fontWeight: '700' }],
      normal: [fit('1.375rem'), { lineHeight: '1.3', fontWeight: '700' }],
      'normal-desk': [fit('1.625rem'), { lineHeight: '1.3', fontWeight: '700' }],
      major: [fit('1.75rem'), { lineHeight: '1.25', fontWeight: '700' }],
      'major-desk': [fit('2.125rem'), { lineHeight: '1.25', fontWeight: '700' }],
      lead: [fit('2.5rem'), { lineHeight: '1.25', fontWeight: '700' }],
      'lead-desk': [fit('3.75rem'), { lineHeight: '1.25', fontWeight: '700' }],
      nameplate: ['2.125rem', { lineHeight: '1.2', fontWeight: '700' }],
      'nameplate-desk': ['3.75rem', { lineHeight: '1.2', fontWeight: '700' }],
    },
    maxWidth: {
      measure: '36em',
      full: '100%',
    },
  },
} satisfies Config
