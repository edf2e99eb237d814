/** The body of a request: a record as JSON, or a form with a file and a record beside it. */
import { requestLike } from '@/src/database/requests/copy'
import { isRecord, malformed, shown } from './malformed'

/** Levels of a body; what a person writes has about thirty. A text of a hundred parts inside each other is refused with its place. */
const mostLevels = 300

/** What may be done without a body. */
const withoutBody = [/\/duplicate$/, /\/access(\/[^/]*)?$/, /\/versions\/[^/]+$/, /\/logout$/, /\/refresh-token$/, /\/verify\/[^/]+$/, /\/first-register$/]

/** What an account is named and opened by; anything but a text could be a question to the database. */
const credentials = ['currentPassword', 'email', 'password', 'token', 'username']

const notJson = (): never => malformed('本文をJSONとして読めません。', 'The body cannot be read as JSON.')

/** Goes through without recursion: a body may be nested deeper than the stack reaches. */
function checkParts(body: unknown): void {
  let level: readonly unknown[] = [body]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) malformed('本文の入れ子が深すぎます。', 'The body is nested too deeply.')
    level = level.flatMap((value): unknown[] => {
      if (Array.isArray(value)) return value
      if (!isRecord(value)) return []
      if (Object.hasOwn(value, '__proto__')) malformed('本文に使えない名前「__proto__」があります。', 'The body holds a name that cannot be used: "__proto__".')
      return Object.values(value)
    })
  }
}

function readRecord(text: string): Record<string, unknown> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return notJson()
  }
  if (!isRecord(body)) malformed('本文には記録を一つ、{ … } の形で送ってください。', 'Send one record as the body, in the form { … }.')
  checkParts(body)
  return body
}

function checkCredentials(path: string, body: Readonly<Record<string, unknown>>): void {
  if (!/\/(login|forgot-password|reset-password|unlock|change-password|first-register)$/.test(path)) return
  for (const name of credentials) {
    const value = body[name]
    if (value !== undefined && typeof value !== 'string') malformed(`「${name}」は文字で送ってください。`, `Send "${name}" as a text.`)
    if (typeof value === 'string' && value.length > 1000) malformed(`「${name}」が長すぎます。`, `"${name}" is too long.`)
  }
}

/** Reads the whole form, so that one that is cut or names its file oddly is refused before anything is done with it. */
async function readForm(request: Request): Promise<FormData> {
  const unreadable = (): never =>
    malformed(
      '送られたフォームを読めません（multipart/form-data の形が壊れているか、途中で切れています）。',
      'The form cannot be read: its multipart/form-data is damaged or cut off.',
    )
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(request.headers.get('content-type') ?? '')) return unreadable()
  const sent = await request.formData().catch(unreadable)
  const form = new FormData()
  const record = sent.get('_payload')
  const file = sent.get('file')
  if (record !== null && typeof record !== 'string')
    malformed('フォームの「_payload」は文字（JSON）で送ってください。', 'Send "_payload" of the form as a text (JSON).')
  if (record !== null) readRecord(record)
  if (typeof file === 'string') malformed('「file」にはファイルを送ってください。', 'Send a file as "file".')
  if (sent.getAll('file').length > 1) malformed('ファイルは一つずつ送ってください。', 'Send one file at a time.')
  if (file && (file.name.includes('\0') || file.name.length > 1000))
    malformed(
      `ファイルの名前「${shown(file.name)}」は使えません。名前を変えてから送ってください。`,
      `The file name "${shown(file.name)}" cannot be used. Rename the file and send it again.`,
    )
  if (!file && record === null)
    malformed('フォームに記録（_payload）もファイル（file）もありません。', 'The form holds neither a record (_payload) nor a file (file).')
  form.set('_payload', record ?? '{}')
  if (file) form.set('file', file)
  return form
}

/**
 * The request with a body that is known to be a record or a form, to be read again by whoever answers.
 * @param path below `/api`
 * @throws {MalformedRequest}
 */
export async function withReadBody(request: Request, path: string): Promise<Request> {
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase()
  if (type?.startsWith('multipart/')) {
    const form = await readForm(request)
    const headers = new Headers(request.headers)
    // The form is written anew, with a boundary of its own.
    for (const name of ['content-type', 'content-length']) headers.delete(name)
    return new Request(request.url, { method: request.method, headers, body: form, signal: request.signal })
  }
  const text = request.body ? await request.text() : ''
  if (text === '') {
    if (!withoutBody.some((pattern) => pattern.test(path))) malformed('本文がありません。JSONで送ってください。', 'There is no body. Send JSON.')
    return requestLike(request)
  }
  if (type !== 'application/json')
    malformed(
      `本文の種類「${shown(type)}」は読めません。application/json で送ってください。`,
      `A body of the kind "${shown(type)}" cannot be read. Send application/json.`,
    )
  checkCredentials(path, readRecord(text))
  return requestLike(request, { body: text })
}
