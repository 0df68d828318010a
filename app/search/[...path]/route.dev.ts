import { answerDevFile } from '../../../lib/dev/answer-dev-file.ts'

/** The search index, which publish writes beside the search screen. */
export const GET = answerDevFile
