/** A confirmation link as the form of its case shows it. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { ConfirmationLink } from '@/src/admin/confirmations/links'
import { confirmationWords } from '@/src/admin/confirmations/words'
import type { ShownAnswer } from '@/src/editorial/confirmations/list'

const say = confirmationWords.ja
const at = '2026-11-01T00:00:00.000Z'
const answer = (verdicts: readonly ('confirmed' | 'objected')[], isAllConfirmed = false): ShownAnswer => ({
  name: '山田',
  office: '町役場',
  at,
  isAllConfirmed,
  text: '',
  items: verdicts.map((verdict) => ({ label: '出来事', verdict, text: '', isChanged: false })),
})
function shown(answers: readonly ShownAnswer[]): string {
  const link = { id: '1', recipient: '町', state: 'answered', isOpen: true, by: '佐藤', madeAt: at, expiresAt: at, changed: [], answers } as const
  return renderToStaticMarkup(<ConfirmationLink link={link} language="ja" say={say} mayRevoke onRevoke={() => {}} onFill={() => {}} />)
}

it.each([
  ['confirms a row and objects to another', [answer(['confirmed', 'objected'])], true],
  ['confirms everything', [answer([], true)], true],
  ['only objects', [answer(['objected'])], false],
  ['only objects, after one that confirmed', [answer(['objected']), answer(['confirmed'])], false],
  ['is not there yet', [], false],
] as const)('an answer that %s: whether readers can be told that it was confirmed', (_, answers, isOffered) => {
  expect(shown(answers).includes(say.fill)).toBe(isOffered)
})
