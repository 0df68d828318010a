import type { remark } from 'remark'

/** The nodes of mdast, named as there (github.com/syntax-tree/mdast), taken from what remark parses. */
export type Root = ReturnType<ReturnType<typeof remark>['parse']>
export type RootContent = Root['children'][number]
export type Nodes = Root | RootContent
export type Parents = Extract<Nodes, { children: unknown[] }>

export type Blockquote = NodeOf<'blockquote'>
export type Definition = NodeOf<'definition'>
export type FlowContent = Blockquote['children'][number]
export type FootnoteDefinition = NodeOf<'footnoteDefinition'>
export type FootnoteReference = NodeOf<'footnoteReference'>
export type Heading = NodeOf<'heading'>
export type Image = NodeOf<'image'>
export type ImageReference = NodeOf<'imageReference'>
export type List = NodeOf<'list'>
export type Link = NodeOf<'link'>
export type LinkReference = NodeOf<'linkReference'>
export type ListItem = NodeOf<'listItem'>
export type Paragraph = NodeOf<'paragraph'>
export type PhrasingContent = Paragraph['children'][number]
export type Table = NodeOf<'table'>
export type Text = NodeOf<'text'>

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>
