import type { Payload } from 'payload'

import { sendsMail } from '@/src/editorial/mail/sends-mail'
import { words } from './words'

interface Props {
  readonly i18n: { readonly language: string }
  readonly payload: Payload
}

/** Says that no mail goes out, where somebody would wait for one. */
export function NoMail({ i18n, payload }: Props) {
  if (sendsMail(payload)) return null
  return <p className="no-mail">{words[i18n.language === 'en' ? 'en' : 'ja'].noMail}</p>
}
