import { LiveContent } from '../content/live/live-content.ts'
import { Preview } from './preview/preview.ts'

/** What all routes share: the content as it is now, and the preview of it. */
export class Desk {
  /** The content folder, absolute. */
  readonly directory: string
  readonly live: LiveContent
  readonly preview: Preview
  readonly #leave: () => void

  constructor(directory: string, preview: Preview = new Preview(directory)) {
    this.directory = directory
    this.live = new LiveContent(directory)
    this.preview = preview
    // Watched from now on, so that an answer costs what has changed alone.
    this.#leave = this.live.onChange('', () => {})
  }

  close(): void {
    this.#leave()
    this.preview.close()
  }
}
