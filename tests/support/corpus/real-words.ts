/** Words that newspapers use most, roughly by frequency: the head of the vocabulary. */
export const frequentWords = `
的 和 在 了 是 为 对 将 等 与 中 有 上 年 月 日 不 也 到 以 及 从 就 还 都 更 要 把 被 让 于 这 一个 我们 工作 发展
建设 推进 加强 进行 开展 服务 经济 社会 群众 企业 全市 安全 项目 生产 管理 提升 推动 活动 实现 问题 组织 重点 文化
教育 保障 市场 乡村 落实 生活 精神 创新 农业 产业 人民 提高 记者 单位 部门 干部 学习 学校 学生 医院 健康 环境 生态
保护 治理 基层 社区 振兴 技术 科技 企业家 城市 农村 交通 消防 救援 培训 志愿者 宣传 检查 隐患 整改 质量 高质量 会议
代表 委员 报告 政府 政策 改革 开放 投资 增长 消费 旅游 景区 博物馆 图书馆 非遗 传统 节日 春节 中秋 国庆 家庭 老人 儿童
养老 就业 创业 收入 贫困 扶贫 合作社 种植 养殖 粮食 小麦 玉米 蔬菜 水果 丰收 灌溉 水利 供水 供电 供热 燃气 道路 公路
铁路 高铁 航班 公交 停车 充电桩 新能源 光伏 煤炭 钢铁 制造 装备 芯片 机器人 大数据 人工智能 互联网 平台 电商 物流 快递
银行 贷款 保险 税收 财政 预算 审计 法律 法院 检察 公安 警方 案件 诈骗 调解 信访 纪律 监督 党员 支部 组织生活 主题教育
体育 比赛 冠军 篮球 足球 乒乓球 马拉松 训练 教练 队员 电影 戏曲 上党梆子 音乐 舞蹈 书法 绘画 作家 诗歌 读者 阅读 书店
天气 气温 降雨 暴雨 洪水 干旱 地震 预警 应急 演练 医生 护士 患者 疫苗 药品 门诊 手术 中医 科研 大学 教授 实验室 毕业生
招聘 岗位 工资 劳动 工会 青年 妇女 退役军人 民族 宗教 国际 合作 交流 贸易 出口 进口 展览 论坛 签约 开工 竣工 投产 验收
`
  .trim()
  .split(/\s+/)

/** Words in Latin letters as they stand in Chinese text. */
export const latinWords = [
  '5G',
  'AI',
  'GDP',
  'APP',
  'Wi-Fi',
  'ETC',
  'PM2.5',
  'NBA',
  'LED',
  'H5',
  'VR',
  'C919',
  'Ct值',
]

/** What figures are counted in. */
export const measures = [
  '次',
  '人',
  '名',
  '项',
  '个',
  '万元',
  '亿元',
  '公里',
  '户',
  '亩',
  '吨',
  '家',
  '处',
  '人次',
  '余万元',
  '%',
]

/** Headlines of items that come back day after day. */
export const recurringHeadlines = [
  '今日天气',
  '简讯',
  '图片新闻',
  '本报启事',
  '遗失声明',
  '一周要闻',
  '读者来信',
  '值班信息',
]

export const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎',
]

export const givenNameCharacters = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文志海春晓雪晨宇浩然子涵欣怡梓轩嘉俊峰慧玲燕波辉鹏飞红梅兰竹松柏',
]

/** Sections with their ids, the first the most frequent. */
export const sections = [
  { id: 'yaowen', name: '要闻' },
  { id: 'benshi', name: '本市' },
  { id: 'minsheng', name: '民生' },
  { id: 'jingji', name: '经济' },
  { id: 'wenhua', name: '文化' },
  { id: 'tiyu', name: '体育' },
  { id: 'guoji', name: '国际' },
  { id: 'fukan', name: '副刊' },
] as const
