/**
 * Passwords are hashed in one round. Payload asks for 600,000, so that guessing is slow; a test that hires everybody and lets
 * them sign in would spend seconds on nothing else. `accounts.int.test.ts` looks at the rounds that are asked for, and the
 * end-to-end tests sign in with all of them.
 */
import crypto from 'node:crypto'

const { pbkdf2 } = crypto

crypto.pbkdf2 = (password, salt, _rounds, bytes, digest, done) => pbkdf2(password, salt, 1, bytes, digest, done)
