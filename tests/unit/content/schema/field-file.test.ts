import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf } from '../../../support/small-newspaper.ts'

const rule = {
  date: 'date should be a date such as 2025, 2025-01 or 2025-01-15, but is',
  href: 'footer.href should be an address that begins with https://, http://, mailto: or /, but is',
  url: 'url should be an address such as https://example.com or https://example.com/paper, but is',
}

test('publication.md: it reports each field that is wrong', async (t) => {
  const publication = [
    '---',
    'newspaper: 测试日报',
    'nameplate: nameplate.gif',
    'cards: -1',
    'url: ftp://example.com',
    'onThisDay: yes',
    'identifiers:',
    '  - label: 邮发代号',
    'footer:',
    '  - {label: 甲, value: 乙, href: "javascript:alert(1)"}',
    '  - {label: 甲, value: 乙, href: //example.com}',
    '  - {label: 甲, value: 乙, href: "https://"}',
    '  - {label: 甲, value: 乙, href: "/\\\\example.com"}',
    '  - {label: 甲, value: 乙, href: "/about/ 乙"}',
    '---',
  ]
  assert.deepEqual(await faultsOf(t, { 'publication.md': publication.join('\n') }), [
    'publication.md:2: title should be there, but is missing',
    'publication.md:3: nameplate should be the name of a file beside this one, of a–z, 0–9 and - with svg or png at its end, but is “nameplate.gif”',
    'publication.md:4: cards should be a whole number from 0, but is “-1”',
    `publication.md:5: ${rule.url} “ftp://example.com”`,
    'publication.md:6: onThisDay should be on or off, but is “yes”',
    'publication.md:8: identifiers.value should be there, but is missing',
    `publication.md:10: ${rule.href} “javascript:alert(1)”`,
    `publication.md:11: ${rule.href} “//example.com”`,
    `publication.md:12: ${rule.href} “https://”`,
    `publication.md:13: ${rule.href} “/\\example.com”`,
    `publication.md:14: ${rule.href} “/about/ 乙”`,
  ])
})

test('publication.md: it takes every kind of address that is allowed', async (t) => {
  const hrefs = ['https://example.com/甲', 'http://example.com', 'mailto:a@example.com', '/about/']
  const footer = hrefs.map((href) => `  - {label: 甲, value: 乙, href: ${href}}`).join('\n')
  const publication = `---\ntitle: 测试日报\nurl: https://example.com/报/\nfooter:\n${footer}\n---\n`
  assert.deepEqual(await faultsOf(t, { 'publication.md': publication }), [])
})

test('sections: it reports each field that is wrong, and text that would be shown nowhere', async (t) => {
  const section = '---\nname: [要闻]\norder: 第一\n---\n\n正文。\n'
  assert.deepEqual(await faultsOf(t, { 'sections/yaowen.md': section }), [
    'sections/yaowen.md:2: name should be text, but is a list',
    'sections/yaowen.md:3: order should be a number, but is “第一”',
    'sections/yaowen.md:6: a section should have front matter only, but text follows it',
  ])
})

test('issue.md: it reports each field that is wrong', async (t) => {
  const dates = ['2025-02-30', '2025-13', '2025-1-5', '20250101', '2025/01/01', '2025年', '0000', '２０２５']
  const issues = dates.map((date, i) => [`issues/a${i}/issue.md`, `---\ntitle: 甲\ndate: ${date}\n---\n`])
  const pages = dates.map((_, i) => [`issues/a${i}/01/01.md`, '---\nheadline: 甲\n---\n'])
  const issue = '---\nlabel: 乙\nkind: weekly\nslogans: 丙\n---\n正文。\n'
  const files = { ...Object.fromEntries([...issues, ...pages]), 'issues/2025-01-15/issue.md': issue }
  assert.deepEqual(await faultsOf(t, files), [
    'issues/2025-01-15/issue.md:3: kind should be regular, special, supplement or extra, but is “weekly”',
    'issues/2025-01-15/issue.md:4: slogans should be a list of texts, but is “丙”',
    'issues/2025-01-15/issue.md:6: an issue should have front matter only, but text follows it',
    ...dates.map((date, i) => `issues/a${i}/issue.md:3: ${rule.date} “${date}”`),
  ])
})

test('issue.md: it reports a folder that is named for a day that does not exist', async (t) => {
  const files = {
    'issues/2025-02-30/issue.md': '---\ntitle: 甲\n---\n',
    'issues/2025-02-30/01/01.md': '---\nheadline: 甲\n---\n',
  }
  assert.deepEqual(await faultsOf(t, files), [
    'issues/2025-02-30/issue.md:1: the folder of an issue should be named for a day that exists, but is 2025-02-30',
  ])
})

test('issue.md: it reports a folder whose name looks like a date but is none', async (t) => {
  const names = {
    '20010101': '2001-01-01',
    '2001-1-1': '2001-01-01',
    '2001-01-1': '2001-01-01',
    '2001-0101': '2001-01-01',
    '1-15-2001': 'such as 2025-01-15',
    '15-1-2001': '2001-01-15',
    '01-01-15': 'such as 2025-01-15',
    '20011301': 'such as 2025-01-15',
    '200101': '2001-01',
    '2001-1': '2001-01',
    '2001-13': 'such as 2025-01-15',
  }
  const others = ['2001', '2001-01', '2001-01-01', '14600', '2025-lianghui', 'a-2001-1-1', '2001-1-1-tekan']
  const files = [...Object.keys(names), ...others].flatMap((name) => [
    [`issues/${name}/issue.md`, '---\ntitle: 甲\n---\n'],
    [`issues/${name}/01/01.md`, '---\nheadline: 甲\n---\n'],
  ])
  const faults = Object.entries(names).map(
    ([name, instead]) =>
      `issues/${name}/issue.md:1: the folder of an issue that is named for its day should be named ${instead}, but is ${name}`,
  )
  assert.deepEqual([...(await faultsOf(t, Object.fromEntries(files)))].sort(), faults.sort())
})

test('page.md: it reports each field that is wrong', async (t) => {
  const page = '---\nnumber: 05\nimage: page.svg\npdf: page.jpg\ncredits:\n  - 版式/甲\n---\n'
  assert.deepEqual(await faultsOf(t, { 'issues/2025-01-15/01/page.md': page }), [
    'issues/2025-01-15/01/page.md:2: a field of a page should be one of label, name, credits, image, pdf or text, but here is `number`',
    'issues/2025-01-15/01/page.md:3: image should be the name of a file beside this one, of a–z, 0–9 and - with jpg, jpeg, png, webp, avif or gif at its end, but is “page.svg”',
    'issues/2025-01-15/01/page.md:4: pdf should be the name of a file beside this one, of a–z, 0–9 and - with pdf at its end, but is “page.jpg”',
    'issues/2025-01-15/01/page.md:6: credits should be a credit, but is “版式/甲”',
  ])
})
