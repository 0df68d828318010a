import { answerDevFile } from '../../../lib/dev/answer-dev-file.ts'

/** Scripts and faces, which publish writes under hashed names. */
export const GET = answerDevFile
