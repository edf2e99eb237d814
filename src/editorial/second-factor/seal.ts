/** Keeps secrets so that the database alone does not give them away: AES-256-GCM with a key that follows from the product's secret. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Which key and cipher a sealed text was made with, so that a later version can read what an earlier one wrote. */
const version = 'v1'
const lengths = { key: 32, iv: 12, tag: 16 } as const

const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `second-factor ${version}`, lengths.key))

/** @param owner of the text; sealed for one, it opens for nobody else, should a row be moved */
export function seal(text: string, owner: string, secret: string): string {
  const iv = randomBytes(lengths.iv)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), iv).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${version}.${sealed.toString('base64url')}`
}

/** What was sealed; null where it was changed, is another's, or was made under another secret of the product. */
export function unseal(sealed: string, owner: string, secret: string): string | null {
  const [made, body = ''] = sealed.split('.')
  const bytes = Buffer.from(body, 'base64url')
  if (made !== version || bytes.length < lengths.iv + lengths.tag) return null
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, lengths.iv), { authTagLength: lengths.tag })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-lengths.tag))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(lengths.iv, -lengths.tag)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
