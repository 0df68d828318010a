import { PublishError } from '../build/publish-error.ts'

/** A file that cannot be taken in, or a plan that cannot be written, with what to do about it; shown without a stack. */
export class ImportError extends PublishError {}
