import path from 'node:path'
import { LiveContent } from '../content/live/live-content.ts'
import { Job } from './online/job.ts'
import { Preview } from './preview/preview.ts'

/** What all routes share: the content as it is now, and the preview of it. */
export class Desk {
  /** The content folder, absolute. */
  readonly directory: string
  readonly live: LiveContent
  readonly preview: Preview
  readonly job = new Job()
  /** Where a build puts the site, absolute. */
  readonly out: string
  readonly #leave: () => void

  constructor(directory: string, out: string = path.resolve('out')) {
    this.directory = directory
    this.out = out
    this.live = new LiveContent(directory)
    this.preview = new Preview(directory)
    // Watched from now on, so that an answer costs what has changed alone.
    this.#leave = this.live.onChange('', () => {})
  }

  close(): void {
    this.#leave()
    this.preview.close()
    this.job.stop()
  }
}
