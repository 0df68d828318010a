import { editorNoteText } from '../../lib/credits.ts'

interface EditorNoteProps {
  readonly note: string | undefined
  readonly className?: string
}

/** 编者按 before the text, in the face of what is not of it and between two hairlines. */
export function EditorNote({ note, className = '' }: EditorNoteProps) {
  if (note === undefined) return null
  return (
    <aside className={`editor-note rule-t rule-b my-5 py-3 font-kai text-grey ${className}`}>
      <p>
        <b className="font-sans">编者按</b>　{editorNoteText(note)}
      </p>
    </aside>
  )
}
