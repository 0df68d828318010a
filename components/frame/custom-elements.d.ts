import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-controls': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      'article-files': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      'citation-forms': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      'elder-entry': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      'print-entry': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      'reading-shelf': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      'reading-settings': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      'share-panel': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
    // Publication keeps exactly the scripts that say so, and removes every other one.
  }
  interface ScriptHTMLAttributes<T> {
    'data-keep'?: ''
    'data-worker'?: string
  }
}
