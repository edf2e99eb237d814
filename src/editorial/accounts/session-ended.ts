import type { AfterErrorHook } from 'payload'

import { say } from '@/src/editorial/faults/messages'

/**
 * Nobody is signed in: that is why something is not allowed, and what helps is to sign in. Payload says "not allowed" to
 * somebody whose session ended an hour ago, who then asks for rights that they have.
 */
export const saySessionEnded: AfterErrorHook = ({ error, req, result }) => {
  const isForbidden = 'status' in error && error.status === 403
  if (!isForbidden || req.user || !result) return undefined
  const message = say(req, {
    ja: 'ログインしていないか、ログインの有効期間が切れています。ログインし直してください。',
    en: 'You are not signed in, or your session has ended. Please sign in again.',
  })
  return { response: { ...result, errors: [{ message }] }, status: 403 }
}
