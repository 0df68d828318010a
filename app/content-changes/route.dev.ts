import { answerContentChanges } from '../../lib/dev/content-changes.ts'

/** Tells the browser of each edit while it is shown. */
export const GET = answerContentChanges
