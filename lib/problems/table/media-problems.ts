import { error } from './row.ts'

/** Faults of pictures and other files that a field names. */
export const mediaProblems = {
  'file-missing': error(
    ['{name} 应与本文件放在同一文件夹', '没有找到', '把它放进来，或改正文件名；没有原件就去掉这一行'],
    [
      '{name} should lie beside this file',
      'is missing',
      'put it there, or mend its name; if there is none, take the line out',
    ],
  ),
  'file-empty': error(
    ['{name} 应有内容', '是空文件', '重新拷贝一份'],
    ['{name} should hold something', 'is empty', 'copy it anew'],
  ),
  'picture-format': error(
    [
      '{name} 的扩展名应与实际格式相符',
      '它其实是 {format}',
      '用看图软件另存为扩展名所说的格式，不要只改名字',
    ],
    [
      '{name} should be a picture that can be shown',
      'its bytes are {format}',
      'save it in the format that its name says',
    ],
  ),
  'picture-large': error(
    ['{name} 应不超过五千万像素', '超过了', '缩小后再放进来'],
    ['{name} should be a picture that can be shown', 'it has more than 50 million pixels', 'make it smaller'],
  ),
  'picture-cut': error(
    ['{name} 应是完整的图片', '缺了后半', '重新拷贝一份'],
    ['{name} should be a picture that can be shown', 'it is cut off', 'copy it anew'],
  ),
  'file-format': error(
    ['{name} 的扩展名应与实际格式相符', '{is}', '用原来的软件导出成扩展名所说的格式，不要只改名字'],
    [
      '{name} should be what the end of its name says',
      '{is}',
      'export it in that format; to rename it is not enough',
    ],
  ),
  'svg-active': error(
    ['{name} 应只是图形', '里面有会运行的 `{what}`', '在绘图软件里另存为“普通 SVG”，或改用 PNG'],
    ['{name} should be a drawing only', '`{what}` in it would run', 'save it as plain SVG, or as PNG'],
  ),
  'picture-unreadable': error(
    ['{name} 应是图片', '打不开', '用看图软件打开，另存为 jpg 或 png；HEIC 先导出为 JPEG'],
    [
      '{name} should be a picture that can be shown',
      'it is not readable',
      'save it as jpg or png; a HEIC is to be exported as JPEG',
    ],
  ),
} as const
