/** What a failure to send says: whether it is the mail server's or one mail's, and whether that mail is refused for good. */
import { get } from '@/src/model/reading'

/** Why a mail did not go, for the list: short, and never what the server answered to a sign-in. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/\s+/g, ' ').slice(0, 500)
}

const ofConnections: readonly unknown[] = ['ECONNECTION', 'ECONNREFUSED', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'EAUTH', 'ETLS', 'ENOTFOUND', 'EPROTOCOL']

/** Whether other mails would fail as well, each after its own wait: the server is away, ends the conversation, or refuses us as the sender. */
export function isOfTheServer(error: unknown): boolean {
  return ofConnections.includes(get(error, 'code')) || get(error, 'responseCode') === 421 || get(error, 'command') === 'MAIL FROM'
}

/**
 * Whether the server refuses this recipient or this text for good: a reply of 500 and more (RFC 5321, 4.2.1). Not what it
 * refuses for a lack of rights, such as relaying (530, and 5.7.x of RFC 3463): settings are at fault then, and can be mended.
 */
export function isRefusedForGood(error: unknown): boolean {
  const code: unknown = get(error, 'responseCode')
  const isOfTheMail = get(error, 'command') === 'RCPT TO' || get(error, 'command') === 'DATA'
  return isOfTheMail && typeof code === 'number' && code >= 500 && code !== 530 && !/^5\d\d[ -]5\.7\./.test(String(get(error, 'response')))
}
