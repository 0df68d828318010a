import { PublishError } from '../../build/publish-error.ts'
import { inTerminalLanguage } from '../../problems/language.ts'

/** Whether the line broke or could not be had, which may be over in a moment: exit codes of rsync(1), 255 of ssh. */
export function isLineFault(code: number | null, errors: string): boolean {
  if (refusals.some(([sign]) => sign.test(errors))) return false
  return code !== null && [10, 12, 30, 35, 255].includes(code)
}

const refusals: readonly (readonly [RegExp, string])[] = [
  [
    /No space left|Disk quota exceeded/i,
    inTerminalLanguage({
      zh: '满了；腾出地方，再运行同一条命令',
      en: 'is full; make room there, then run the same command again',
    }),
  ],
  [
    /Host key verification failed/,
    inTerminalLanguage({
      zh: 'ssh 还不认识这台服务器；先手动用 ssh 连一次，核对它的指纹',
      en: 'is a machine that ssh does not know yet; run `ssh` to it once by hand and compare its key',
    }),
  ],
  [
    /Permission denied \([a-z]|auth failed|Too many authentication failures/,
    inTerminalLanguage({
      zh: '不接受这把钥匙；在 deploy.yml 用 identity 写明，并把公钥放到那里（ssh-copy-id）',
      en: 'does not take the key; name the right one by `identity` in deploy.yml, and put its public half there (ssh-copy-id)',
    }),
  ],
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    inTerminalLanguage({
      zh: '的指纹和以前不同；问一问管理的人对不对',
      en: 'has another key than before; ask who runs it whether that is right',
    }),
  ],
  [
    /command not found|rsync: not found/,
    inTerminalLanguage({ zh: '没有装 rsync；请装上', en: 'has no rsync; install it there' }),
  ],
  [
    /Permission denied \(13\)|Operation not permitted/,
    inTerminalLanguage({
      zh: '不许这个用户写；把文件夹交给他（chown）',
      en: 'may not be written to by this user; give it the folder (chown)',
    }),
  ],
  [
    /unknown option|unrecognized option/,
    inTerminalLanguage({
      zh: '或这台电脑的 rsync 太旧；两边都要 3.1 或更新的',
      en: 'or this machine has an rsync that is too old; 3.1 or newer is wanted on both',
    }),
  ],
  [
    /Could not resolve hostname/,
    inTerminalLanguage({
      zh: '找不到；deploy.yml 里的名字对吗，这台电脑联网了吗？',
      en: 'is not found; is its name in deploy.yml right, and this machine online?',
    }),
  ],
]

/** What rsync's end means, and what to do. `code` is `null` where it could not be started. */
export function rsyncFault(place: string, code: number | null, errors: string): PublishError {
  if (code === null)
    return new PublishError(
      inTerminalLanguage({
        zh: `${place}：这台电脑上没有装，或被中止了；请装 rsync 3.1 或更新的`,
        en: `${place}: is not installed here, or was ended; install rsync 3.1 or newer`,
      }),
    )
  const advice = refusals.find(([sign]) => sign.test(errors))?.[1]
  const said = errors.trim().split('\n').slice(0, 2).join(' ')
  if (advice !== undefined)
    return new PublishError(
      inTerminalLanguage({ zh: `${place}：${advice}（${said}）`, en: `${place}: ${advice} (${said})` }),
    )
  if (isLineFault(code, errors)) {
    return new PublishError(
      inTerminalLanguage({
        zh: `${place}：断了线（${said}）；再运行同一条命令，接着没传完的传`,
        en: `${place}: the line broke (${said}); run the same command again, it goes on where it stopped`,
      }),
    )
  }
  return new PublishError(
    inTerminalLanguage({
      zh: `${place}：rsync 以 ${code} 结束：${said}`,
      en: `${place}: rsync ended with ${code}: ${said}`,
    }),
  )
}
