/** What one deployment gives the worker to keep from the start; publish writes it above the worker's code. */
export interface Edition {
  /** Changes whenever anything below does. */
  readonly version: string
  /** Files that never change under their address, with the hash of their bytes (Subresource Integrity). */
  readonly files: Readonly<Record<string, string>>
  /** Pages that the site needs without a network. */
  readonly pages: readonly string[]
  /** Addresses of the articles that were withdrawn, and with # behind it what was taken out of others. */
  readonly withdrawn: readonly string[]
  /** Changes whenever the site gets or loses an address of an issue, a page or an article. */
  readonly addresses: string
}

declare const EDITION: Edition

/** The deployment that this worker belongs to. */
export const edition: Edition = EDITION
