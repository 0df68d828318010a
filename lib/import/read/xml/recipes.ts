import type { LineRole } from '../../plan/source.ts'

/** What a field of a 数字报's XML becomes. */
export interface RecipeFields {
  readonly headline: readonly string[]
  readonly kicker: readonly string[]
  readonly subhead: readonly string[]
  readonly byline: readonly string[]
  readonly source: readonly string[]
  readonly section: readonly string[]
  readonly body: readonly string[]
  readonly caption: readonly string[]
  /** Place on the page: numbers x1,y1,x2,y2,… */
  readonly area: readonly string[]
  readonly date: readonly string[]
  readonly pageLabel: readonly string[]
  readonly pageName: readonly string[]
}

/** Fields that become lines of an article, in the order they are written in. */
export const lineFields = [
  'section',
  'kicker',
  'headline',
  'subhead',
  'byline',
  'source',
  'body',
  'caption',
] as const satisfies readonly (keyof RecipeFields & LineRole)[]

/** How a vendor's export names its elements or attributes; upper and lower case are one. Data, so that a new one is ten lines. */
export interface Recipe {
  readonly name: string
  /** Names of the element that holds an article. */
  readonly article: readonly string[]
  readonly fields: RecipeFields
}

/** Names that exports are known to use, Chinese, English and pinyin. Used where no recipe is named. */
export const general: Recipe = {
  name: 'general',
  article: [
    'article',
    'news',
    'story',
    'item',
    'doc',
    'document',
    'content-item',
    'newsitem',
    '稿件',
    '文章',
    '新闻',
    '稿',
  ],
  fields: {
    headline: [
      'title',
      'headline',
      'maintitle',
      'main_title',
      'hl1',
      '标题',
      '主标题',
      '主题',
      '正题',
      'bt',
      'zbt',
    ],
    kicker: [
      'introtitle',
      'intro_title',
      'pretitle',
      'leadtitle',
      'kicker',
      'eyebrow',
      '引题',
      '肩题',
      '眉题',
      '引标题',
      'yt',
      'ybt',
    ],
    subhead: ['subtitle', 'sub_title', 'subhead', 'deck', 'hl2', '副题', '副标题', 'ft', 'fbt'],
    byline: ['author', 'authors', 'byline', 'reporter', 'writer', '作者', '记者', '署名', 'zz'],
    source: ['source', 'origin', '来源', '稿源', 'ly'],
    section: ['column', 'columnname', 'columntitle', 'category', '栏目', '栏目名', 'lm'],
    body: ['content', 'body', 'text', 'bodytext', 'maintext', '正文', '内容', '全文', 'zw', 'nr'],
    caption: [
      'caption',
      'picdesc',
      'picturedesc',
      'imagedesc',
      'picexplain',
      'imgtitle',
      '图说',
      '图片说明',
      'tpsm',
    ],
    area: ['area', 'coords', 'coordinate', 'coordinates', 'zone', 'position', 'points', '坐标', '热区', 'zb'],
    date: ['date', 'pubdate', 'publishdate', 'pub_date', 'issuedate', '日期', '出版日期', '见报日期', 'rq'],
    pageLabel: [
      'pageno',
      'pagenum',
      'pagenumber',
      'page_no',
      'pageindex',
      'layoutno',
      '版次',
      '版号',
      '版序',
      'bc',
    ],
    pageName: ['pagename', 'pagetitle', 'page_name', 'layoutname', 'layouttitle', '版名', '版面名称', 'bm'],
  },
}

/** Recipes by their names. */
export const recipes: readonly Recipe[] = [
  general,
  {
    name: 'founder',
    article: ['article'],
    fields: {
      headline: ['title', 'maintitle'],
      kicker: ['introtitle', 'leadtitle'],
      subhead: ['subtitle'],
      byline: ['author'],
      source: ['source'],
      section: ['column'],
      body: ['content', 'text'],
      caption: ['picdesc', 'caption'],
      area: ['coords', 'area', 'zone'],
      date: ['date', 'pubdate'],
      pageLabel: ['pageno', 'layoutno'],
      pageName: ['pagename', 'layoutname'],
    },
  },
]

/** A recipe that an editor wrote as JSON; what it leaves out is read as in the general one. Throws for what is none. */
export function parseRecipe(name: string, text: string): Recipe {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) throw new Error('should be an object')
  const names = (key: string, otherwise: readonly string[]) => {
    const given: unknown = Reflect.get(value, key)
    if (given === undefined) return otherwise
    const list: readonly unknown[] = Array.isArray(given) ? given : [given]
    if (!list.every((item) => typeof item === 'string'))
      throw new Error(`${key} should be a name or a list of names`)
    return list.map((item) => String(item).toLowerCase())
  }
  const { fields } = general
  return {
    name,
    article: names('article', general.article),
    fields: {
      headline: names('headline', fields.headline),
      kicker: names('kicker', fields.kicker),
      subhead: names('subhead', fields.subhead),
      byline: names('byline', fields.byline),
      source: names('source', fields.source),
      section: names('section', fields.section),
      body: names('body', fields.body),
      caption: names('caption', fields.caption),
      area: names('area', fields.area),
      date: names('date', fields.date),
      pageLabel: names('pageLabel', fields.pageLabel),
      pageName: names('pageName', fields.pageName),
    },
  }
}
