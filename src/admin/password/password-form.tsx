'use client'

import '@/src/admin/controls.css'
import './password.css'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId, useRef, useState } from 'react'

import { askDoor } from '@/src/admin/ask-door'
import { BusyButton } from '@/src/admin/busy-button'
import { isBlank } from '@/src/model/emptiness'
import { get } from '@/src/model/reading'

/** The same number as the server's rule (`src/editorial/accounts/passwords.ts`), which this room cannot load into a browser. */
const least = 12

const words = {
  ja: {
    current: 'いまのパスワード',
    fresh: '新しいパスワード',
    again: '新しいパスワード（もう一度）',
    rule: `${least}文字以上。文字の種類は自由です。いまのパスワードとは別のものにしてください。`,
    count: (length: number) => `いま${length}文字`,
    show: '入力した文字を見せる',
    done: 'パスワードを変える',
    short: `${least}文字以上にしてください。`,
    blank: '空白や見えない文字だけのパスワードは使えません。',
    differs: '二つの新しいパスワードが同じではありません。',
    empty: 'いまのパスワードを入力してください。',
    failed: '変えられませんでした。入力したものはそのままです。もう一度お試しください。',
    changed: 'パスワードを変えました。',
  },
  en: {
    current: 'Present password',
    fresh: 'New password',
    again: 'New password, once more',
    rule: `${least} characters or more, of any kind, and not the present one.`,
    count: (length: number) => `${length} so far`,
    show: 'Show what I type',
    done: 'Change my password',
    short: `Use ${least} characters or more.`,
    blank: 'A password of blanks alone cannot be used.',
    differs: 'The two new passwords are not the same.',
    empty: 'Give your present password.',
    failed: 'It could not be changed. What you typed is still there. Please try again.',
    changed: 'Your password was changed.',
  },
}

/** Asks for the old password and twice for the new one. A refusal keeps what was typed. No form element: it stands in one. */
export function PasswordForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const say = words[language]
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState({ current: '', fresh: '', again: '' })
  const [isShown, setShown] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<{ readonly at: string; readonly text: string } | null>(null)

  function refuse(at: string, text: string): void {
    setTold({ at, text })
    box.current?.querySelector<HTMLInputElement>(`[data-name="${at}"]`)?.focus()
  }

  async function change(): Promise<void> {
    if (!typed.current) return refuse('current', say.empty)
    if ([...typed.fresh].length < least) return refuse('fresh', say.short)
    if (isBlank(typed.fresh)) return refuse('fresh', say.blank)
    if (typed.fresh !== typed.again) return refuse('again', say.differs)
    setBusy(true)
    const door = `${config.routes.api}/users/change-password`
    const answer = await askDoor(door, { currentPassword: typed.current, password: typed.fresh }, language, say.failed)
    setBusy(false)
    if (!answer.ok) return refuse(get(answer.told, 'errors.0.data.errors.0.path') === 'password' ? 'fresh' : 'current', answer.words)
    setTyped({ current: '', fresh: '', again: '' })
    setTold({ at: '', text: say.changed })
    onDone()
  }

  const input = (name: keyof typeof typed, text: string, note?: ReactNode): ReactNode => (
    <label>
      <span>{text}</span>
      {note}
      <input
        aria-describedby={`${id}-told${note ? ` ${id}-rule` : ''}`}
        aria-invalid={told?.at === name ? true : undefined}
        autoComplete={name === 'current' ? 'current-password' : 'new-password'}
        data-name={name}
        onChange={(event) => setTyped((all) => ({ ...all, [name]: event.target.value }))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          void change()
        }}
        type={isShown ? 'text' : 'password'}
        value={typed[name]}
      />
    </label>
  )
  const length = [...typed.fresh].length
  return (
    <div className="password-form" ref={box}>
      {input('current', say.current)}
      {input(
        'fresh',
        say.fresh,
        <small id={`${id}-rule`}>
          {say.rule}
          {length > 0 && length < least ? ` ${say.count(length)}` : ''}
        </small>,
      )}
      {input('again', say.again)}
      <label className="password-form__show">
        <input checked={isShown} onChange={(event) => setShown(event.target.checked)} type="checkbox" />
        <span>{say.show}</span>
      </label>
      <p aria-live="assertive" className={told?.at ? 'password-form__refused' : undefined} id={`${id}-told`}>
        {told?.text}
      </p>
      <div className="password-form__buttons">
        <BusyButton className="password-form__done" isBusy={isBusy} onClick={() => void change()} type="button">
          {say.done}
        </BusyButton>
      </div>
    </div>
  )
}
