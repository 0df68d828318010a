import type { Report } from '../../problems/problem.ts'
import { lineAt } from './line-at.ts'

/** An identity number (GB 11643): place, day of birth, number, check digit. */
const identity = /[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXxＸ]/g
const phone = /1[3-9]\d(?:[- ]?\d{4}){2}/g

/** What both have, for a first look. */
const elevenDigits = /\d{3}[- ]?\d{4}[- ]?\d{4}/

/** Remarks on numbers of people in a text that readers get: identity numbers, and mobile numbers where `withPhones`. */
export function remarkOnNumbers(text: string, report: Report, withPhones: boolean): void {
  if (!elevenDigits.test(text)) return
  for (const [number, at] of numbersIn(text, identity)) {
    const masked = `${number.slice(0, 6)}********${number.slice(-4)}`
    report(lineAt(text, at), 'identity-number', { number, masked })
  }
  if (!withPhones) return
  for (const [number, at] of numbersIn(text, phone)) {
    const digits = number.replace(/\D/g, '')
    report(lineAt(text, at), 'phone-number', {
      number,
      masked: `${digits.slice(0, 3)}****${digits.slice(-4)}`,
    })
  }
}

/** Numbers that are no part of a longer number, of a word or of an address. */
function numbersIn(text: string, pattern: RegExp): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [before, after] = [text.slice(0, match.index).slice(-1), text.charAt(match.index + match[0].length)]
    if (!/[\w./=%&#-]/.test(before) && !/[\w%-]|\.\d/.test(after)) found.push([match[0], match.index])
  }
  return found
}
