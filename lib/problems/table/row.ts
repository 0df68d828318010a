/** An error stops a build: the site would be wrong. A remark is something an editor should look at. */
export type Severity = 'error' | 'remark'

/** 应当怎样, 现在怎样, 怎么改: what should be, what is, what to write. Names in braces stand for values. */
export type Parts = readonly [should: string, is: string, write: string]

/** What a code stands for. */
export interface Row<Zh extends Parts = Parts, En extends Parts = Parts> {
  readonly severity: Severity
  readonly zh: Zh
  readonly en: En
}

/** A row of an error. The English reads: should, but is; write. */
export function error<const Zh extends Parts, const En extends Parts>(zh: Zh, en: En): Row<Zh, En> {
  return { severity: 'error', zh, en }
}

/** A row of a remark. */
export function remark<const Zh extends Parts, const En extends Parts>(zh: Zh, en: En): Row<Zh, En> {
  return { severity: 'remark', zh, en }
}
