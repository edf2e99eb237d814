import { describe, expect, it } from 'vitest'

import { lastMorning, pauseAfter, triedFor } from '@/src/editorial/mail/times'
import { mailOf, oneLine, type Told } from '@/src/editorial/mail/words'
import { locationQuery } from '@/src/editorial/notifications/location-query'

const told: Told = {
  kind: 'commented',
  record: { ja: '帯広市', en: 'Obihiro' },
  link: 'https://cases.example.jp/admin/collections/cases/1',
  by: '佐藤',
  text: '出典のページを書いてください。\n二行目',
}

describe('a mail', () => {
  it('says what happened, where, by whom and what was said, in both languages', () => {
    const { subject, text } = mailOf([told], 'https://cases.example.jp/admin/account')
    expect(subject).toBe('［地域活性化事例］コメントが付きました：帯広市 / There is a new comment')
    for (const part of [
      '■ コメントが付きました（佐藤さん）',
      '■ There is a new comment (佐藤)',
      '> 出典のページを書いてください。\n> 二行目',
      told.link,
      'Obihiro',
    ])
      expect(text).toContain(part)
  })
  it('tells of several things at once', () => {
    const { subject, text } = mailOf([told, { ...told, kind: 'returned' }], 'https://cases.example.jp/admin/account')
    expect(subject).toContain('お知らせが2件あります')
    expect(text.match(/■/g)).toHaveLength(4)
  })
  it('has one line as its subject, whatever a name holds', () => {
    const record = { ja: '帯広\r\nBcc: all@example.jp\u2028x', en: 'Obihiro' }
    expect(mailOf([{ ...told, record }], '').subject).not.toMatch(/[\r\n\u2028\u2029\0]/)
    expect(oneLine('a\r\nb\0c')).toBe('a b c')
    expect([...oneLine('あ'.repeat(500))]).toHaveLength(150)
  })
})

describe('the link of a mail and of the list', () => {
  it('opens the comments where it tells of one, on the whole record too; else the place alone', () => {
    const address = 'cases/4#outcomes[a&b].statement.ja'
    const at = encodeURIComponent(address)
    expect(locationQuery({ address, comment: '7' })).toBe(`?at=${at}&comment=1`)
    expect(locationQuery({ address: null, comment: '7' })).toBe('?at=&comment=1')
    expect(locationQuery({ address, comment: null })).toBe(`?place=${at}`)
    expect(locationQuery({})).toBe('')
  })
})

describe('the morning', () => {
  it('is seven o’clock in Japan, whatever the zone of the machine', () => {
    const at = (text: string): string => new Date(lastMorning(Date.parse(text))).toISOString()
    expect(at('2026-12-01T06:59:59.999+09:00')).toBe('2026-11-29T22:00:00.000Z')
    expect(at('2026-12-01T07:00:00+09:00')).toBe('2026-11-30T22:00:00.000Z')
    expect(at('2026-12-01T23:00:00+09:00')).toBe('2026-11-30T22:00:00.000Z')
  })
})

describe('the pauses', () => {
  it('grow from a minute to four hours, and an hour without a server is six tries', () => {
    expect([1, 2, 3, 9, 40].map((tries) => pauseAfter(tries) / 60_000)).toEqual([1, 2, 4, 240, 240])
    expect(triedFor).toBe(172_800_000)
  })
})
