import { strToU8, zipSync } from 'fflate'

/** A Word file with this XML in its body, and pictures by their names. */
export function madeDocx(body: string, pictures: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const names = Object.keys(pictures)
  const relations = names.map(
    (name, i) =>
      `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${name}"/>`,
  )
  const media = Object.fromEntries(
    names.map((name) => [`word/media/${name}`, pictures[name] ?? new Uint8Array()]),
  )
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    ...media,
  })
}

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'

/** How a paragraph of a Word file is set. */
export interface ParagraphLook {
  /** In points. */
  readonly size?: number
  readonly bold?: boolean
  readonly centred?: boolean
}

/** A paragraph; `inside` is XML of its own in front of the words. */
export function paragraph(text: string, { size, bold, centred }: ParagraphLook = {}, inside = ''): string {
  const look = `${bold ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size * 2}"/>`}`
  const run = text === '' ? '' : `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  return `<w:p>${centred ? '<w:pPr><w:jc w:val="center"/></w:pPr>' : ''}${inside}${run}</w:p>`
}

/** A picture in a paragraph, by its number. */
export function drawing(number: number): string {
  return `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}
