import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findDrawn } from '../../../lib/build/draw-pages.ts'

describe('findDrawn', () => {
  for (const [output, drawn] of [
    ['   Generating static pages using 2 workers (3/12) \n', [3, 12]],
    ['\u001b[?25l   Generating static pages using 2 workers (12/12) ...', [12, 12]],
    ['✓ Compiled successfully in 3.1s\n', undefined],
    ['   Collecting page data using 2 workers ...\n', undefined],
  ] as const) {
    it(`reads ${JSON.stringify(output)}`, () => assert.deepEqual(findDrawn(output), drawn))
  }
})
