import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findActiveSvg } from '../../../../lib/content/files/active-svg.ts'

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`

const active = [
  svg('<script>alert(1)</script>'),
  svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>'),
  svg('<rect width="1" height="1" onclick="a()"/>'),
  svg("<rect width='1' ONLOAD = 'a()'/>"),
  svg('<a href="javascript:a()"><rect/></a>'),
  svg('<a xlink:href=" java&#115;cript:a()"><rect/></a>'),
  svg('<a href="java&#x0A;script:a()"><rect/></a>'),
  svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
  `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`,
]
const still = [
  svg('<title>报头 on a = b</title><rect width="1" height="1" fill="red"/>'),
  svg('<a href="https://a.example/"><rect/></a>'),
  svg('<style>.a { fill: none }</style><path class="a" d="M0 0"/>'),
]

describe('findActiveSvg', () => {
  for (const text of active) {
    it(`finds what would run in ${text}`, () => {
      assert.notEqual(findActiveSvg(Buffer.from(text)), undefined)
      assert.notEqual(findActiveSvg(Buffer.from(`\ufeff${text}`, 'utf16le')), undefined)
    })
  }
  for (const text of still) {
    it(`finds nothing in ${text}`, () => assert.equal(findActiveSvg(Buffer.from(text)), undefined))
  }
})
