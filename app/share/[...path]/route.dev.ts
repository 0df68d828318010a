import { answerDevFile } from '../../../lib/dev/answer-dev-file.ts'

/** QR codes, cards and posters, and by a rewrite (next.config.ts) every feed, data and issue file that publish writes. */
export const GET = answerDevFile
