import { expect, it } from 'vitest'

import { linkFault } from '@/src/admin/desk/link-fault'

it.each([
  ['404', 'ページがありません（404）', 'the page is gone (404)'],
  ['503', '相手のサーバーに不具合があります（503）', 'their server has a fault (503)'],
  ['451', '開けません（451）', 'it does not open (451)'],
  ['getaddrinfo ENOTFOUND statistics.invalid', 'サーバーが見つかりません', 'there is no such server'],
  ['no answer in time', '時間内に答えがありません', 'no answer in time'],
  ['certificate has expired', '証明書に問題があります', 'its certificate is not in order'],
  ['too many redirects', '転送の先が開けません', 'it leads on to nowhere'],
  ['not a public address', 'だれでも開けるアドレスではありません', 'not an address that anybody can open'],
  ['connect ECONNREFUSED 192.0.2.1:443', 'サーバーにつながりません', 'their server cannot be reached'],
])('a link that does not answer is told of in words: %s', (fault, ja, en) => {
  expect([linkFault(fault, 'ja'), linkFault(fault, 'en')]).toEqual([ja, en])
})
