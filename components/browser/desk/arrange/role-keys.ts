import type { PageRole } from '../../../../lib/import/plan/plan.ts'
import type { LineRole } from '../../../../lib/import/plan/source.ts'

/** What lines can be: of an article, of the whole page, or not used. */
export type RoleKey =
  | { readonly is: 'line'; readonly role: LineRole }
  | { readonly is: 'page'; readonly role: PageRole }
  | { readonly is: 'unused' }

/** The keys of the roles, in the order of their buttons; those without a key are chosen by their button. */
export const roleKeys: readonly (readonly [key: string, label: string, role: RoleKey])[] = [
  ['1', '引题', { is: 'line', role: 'kicker' }],
  ['2', '主题', { is: 'line', role: 'headline' }],
  ['3', '副题', { is: 'line', role: 'subhead' }],
  ['4', '署名', { is: 'line', role: 'byline' }],
  ['5', '正文', { is: 'line', role: 'body' }],
  ['6', '分题', { is: 'line', role: 'heading' }],
  ['7', '图说', { is: 'line', role: 'caption' }],
  ['8', '整版署名', { is: 'page', role: 'credit' }],
  ['9', '报头', { is: 'page', role: 'masthead' }],
  ['0', '不用', { is: 'unused' }],
]

/** Roles that are rarer, by their buttons alone. */
export const otherRoles: readonly (readonly [label: string, role: RoleKey])[] = [
  ['摄影者', { is: 'line', role: 'credit' }],
  ['图内文字', { is: 'line', role: 'textInImage' }],
  ['栏目', { is: 'line', role: 'section' }],
  ['来源', { is: 'line', role: 'source' }],
  ['编者按', { is: 'line', role: 'editorNote' }],
  ['转版', { is: 'line', role: 'jump' }],
  ['表格', { is: 'line', role: 'row' }],
  ['版次', { is: 'page', role: 'label' }],
  ['版名', { is: 'page', role: 'name' }],
]

/** The names of all roles of lines of an article. */
export const roleLabels = new Map<string, string>(
  [...roleKeys.map(([, label, role]) => [label, role] as const), ...otherRoles].flatMap(([label, role]) =>
    role.is === 'line' ? [[role.role, label]] : [],
  ),
)
