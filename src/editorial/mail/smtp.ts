import { createTransport } from 'nodemailer'

import type { Carrier } from './send'
import { oneLine } from './words'

/** How mails leave this server. */
export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…` for TLS from the first byte. */
  readonly smtpUrl: string
  /** The sender, an address or `Name <address>`. */
  readonly from: string
}

/** In milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

/** Sends over SMTP, a connection for each mail: they are few. No file, address or attachment is ever read for a mail. */
export function smtpCarrier({ smtpUrl, from }: MailSettings): Carrier {
  const transport = createTransport({ url: smtpUrl, disableFileAccess: true, disableUrlAccess: true, ...patience })
  const domain = /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    send: async ({ id, to, subject, text }) => {
      await transport.sendMail({
        from,
        // An address and nothing else: what stands there in the account is no list of recipients.
        to: { name: '', address: to },
        subject: oneLine(subject),
        text,
        // The same at each try: a program that reads mail shows a second copy as the first.
        messageId: `<case-mail-${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}
