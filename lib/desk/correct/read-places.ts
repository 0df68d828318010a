import type { Paragraph } from '../../body-tree.ts'
import { placeTexts } from '../../content/corrections/place-texts.ts'
import { readBody } from '../../content/read-body.ts'
import { articleSchema } from '../../content/schema/article-schema.ts'
import { readFields } from '../../content/schema/fields.ts'
import { readFrontMatter } from '../../content/yaml/front-matter.ts'

/** The texts of an article by the places that corrections name, drafts and withdrawn ones too. */
export interface Places {
  readonly texts: ReadonlyMap<string, string>
  readonly paragraphs: readonly Paragraph[]
}

/** Reads the places of an article's file. What is faulty in it is left out: the check says so elsewhere. */
export function readPlaces(source: string): Places {
  const silent = () => undefined
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const { fields, body: markdown, bodyLine } = readFrontMatter(text, silent)
  const { body } = readBody(markdown, bodyLine, '/', silent)
  const values = fields ? readFields(fields, articleSchema, silent) : {}
  const {
    headline = [],
    byline = [],
    photos = [],
    kicker,
    subhead,
    source: origin,
    originalTitle,
    editorNote,
  } = values
  const texts = placeTexts({
    headline,
    byline,
    body,
    photos: photos.map(({ caption, credit, textInImage }) => ({
      caption,
      ...(credit !== undefined && { credit }),
      ...(textInImage !== undefined && { textInImage }),
    })),
    ...(kicker !== undefined && { kicker }),
    ...(subhead !== undefined && { subhead }),
    ...(origin !== undefined && { source: origin }),
    ...(originalTitle !== undefined && { originalTitle }),
    ...(editorNote !== undefined && { editorNote }),
  })
  return { texts, paragraphs: body.paragraphs }
}
