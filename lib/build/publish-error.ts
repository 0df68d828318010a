/** Something that the person who builds must know and can mend; shown without a stack. */
export class PublishError extends Error {
  override readonly name = 'PublishError'
}
