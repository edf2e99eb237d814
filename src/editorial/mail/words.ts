/** What a mail says: what happened, by whom, and what a person asked or said. Never the text of a record. */
import type { NotificationKind } from '@/src/editorial/notifications/kinds'
import { notificationLabels } from '@/src/editorial/notifications/kinds'
import { type Bilingual, languages } from '@/src/i18n/languages'

/** One thing that a mail tells of. */
export interface Told {
  readonly kind: NotificationKind
  /** How readers know the record; for what was never published, what kind of record it is. */
  readonly record: Bilingual
  /** Where it is edited, whole. */
  readonly link: string
  readonly by: string | null
  /** What was asked or said. */
  readonly text: string | null
}

export interface Mail {
  readonly subject: string
  readonly text: string
}

/** A text that goes into one line of a mail, such as its subject: no line ends, no control characters, so that nobody writes a header of their own. */
export function oneLine(text: string, most = 150): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line
}

const words = {
  ja: {
    several: (count: number) => `お知らせが${count}件あります`,
    by: (name: string) => `（${name}さん）`,
    end: (account: string) => `メールの受け取り方は、管理画面の「自分のアカウント」で変えられます。\n${account}`,
  },
  en: {
    several: (count: number) => `${count} notifications`,
    by: (name: string) => ` (${name})`,
    end: (account: string) => `How you are mailed can be changed in your account.\n${account}`,
  },
} as const

const site = { ja: '地域活性化事例', en: 'Regional cases' } as const

/**
 * The mail that tells somebody of all this, Japanese first and then English: which of the two they read is known to their browser alone.
 * @param told at least one thing
 * @param account where its reader chooses how to be mailed
 */
export function mailOf(told: readonly Told[], account: string): Mail {
  const [first] = told
  const subject =
    first && told.length === 1
      ? `${notificationLabels[first.kind].ja}：${first.record.ja} / ${notificationLabels[first.kind].en}`
      : `${words.ja.several(told.length)} / ${words.en.several(told.length)}`
  const parts = languages.map((language) => {
    const say = words[language]
    const entries = told.map(({ kind, record, link, by, text }) => {
      const quoted = text?.trim() ? [text.trim().replace(/^/gm, '> ')] : []
      return [`■ ${notificationLabels[kind][language]}${by ? say.by(oneLine(by)) : ''}`, oneLine(record[language]), ...quoted, link].join('\n')
    })
    return [...entries, say.end(account)].join('\n\n')
  })
  return { subject: oneLine(`［${site.ja}］${subject}`), text: `${parts.join('\n\n----\n\n')}\n` }
}
