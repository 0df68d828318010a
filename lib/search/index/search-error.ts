/** What went wrong with a file of the index: not had at all (`network`), or not what the builder wrote (`damaged`). */
export class SearchError extends Error {
  override readonly name = 'SearchError'
  readonly kind: 'network' | 'damaged'

  constructor(kind: 'network' | 'damaged', message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}
