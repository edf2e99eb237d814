import type { PayloadRequest } from 'payload'

import type { Bilingual, Language } from '../i18n/languages'

/** The language the user of the admin reads; Japanese unless English was chosen. */
export function languageOf(req: Pick<PayloadRequest, 'i18n'> | undefined): Language {
  return req?.i18n?.language === 'en' ? 'en' : 'ja'
}

/** A message in the user's language. */
export function say(req: Pick<PayloadRequest, 'i18n'> | undefined, message: Bilingual): string {
  return message[languageOf(req)]
}
