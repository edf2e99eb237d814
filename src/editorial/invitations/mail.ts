/** The mail that brings an invitation. */
import { roleOptions } from '@/src/editorial/access/roles'
import { linkMark } from '@/src/editorial/mail/sealed-link'
import { oneLine } from '@/src/editorial/mail/words'
import { formatInstant } from '@/src/i18n/format'
import type { Invitation } from '@/src/payload-types'
import { validDays } from './state'

/** Under which its mails are found in the outbox. */
export const aboutInvitation = (id: number | string): string => `invitation ${id}`

/** Japanese first and then English: which of the two they read is not known. The link is put in when it is sent. */
export function invitationMail({ name, role, personName, expiresAt }: Omit<Invitation, 'id'>): { readonly subject: string; readonly text: string } {
  const label = roleOptions.find(({ value }) => value === role)?.label
  const by = oneLine(personName ?? '')
  const ja = [
    `${oneLine(name)} 様`,
    `${by}さんから、「地域活性化事例」の編集に招待されています。役割は${label?.ja ?? role}です。`,
    `次のリンクを開き、自分のパスワードを決めてください。リンクは${formatInstant(expiresAt, 'ja')}まで（${validDays}日間）、一度だけ使えます。`,
    linkMark,
    'このリンクは、ほかの人に渡さないでください。心当たりがないときは、何もせずにこのメールを消してください。',
  ]
  const en = [
    `Dear ${oneLine(name)},`,
    `${by} invites you to the editing of "Regional cases". Your role is ${label?.en ?? role}.`,
    `Open this link and choose a password of your own. It opens once, until ${formatInstant(expiresAt, 'en')} (${validDays} days).`,
    linkMark,
    'Please pass the link on to nobody. If you do not know what this is about, delete this mail; nothing happens then.',
  ]
  return { subject: '［地域活性化事例］編集への招待 / Invitation', text: `${ja.join('\n\n')}\n\n----\n\n${en.join('\n\n')}\n` }
}
