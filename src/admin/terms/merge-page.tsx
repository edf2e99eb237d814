'use client'

import { Form, toast, useConfig, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { CollectionSlug, FormState, RelationshipFieldClient } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useRef, useState } from 'react'

import { addressIn } from '@/src/admin/address'
import { askDoor } from '@/src/admin/ask-door'
import { BusyButton } from '@/src/admin/busy-button'
import { RelationPicker } from '@/src/admin/relation-picker/relation-picker'
import { useLanguage } from '@/src/admin/use-language'
import type { MergePreview } from '@/src/editorial/merges/endpoints'
import { PreviewList } from './preview-list'
import { mergeWords } from './words'

interface MergePageProps {
  readonly collection: CollectionSlug
  readonly id: number | string
  readonly title: string
}

/** Chooses the entry that stays, shows every value that will change, and merges. */
export function MergePage(props: MergePageProps): ReactNode {
  // The entry itself is not offered.
  const initialState: FormState = {
    into: { value: null, initialValue: null, valid: true, filterOptions: { [props.collection]: { id: { not_equals: props.id } } } },
  }
  return (
    // Holds what the picker has chosen; nothing is sent by it.
    <Form el="div" initialState={initialState}>
      <MergeSteps {...props} />
    </Form>
  )
}

function isPreview(told: unknown): told is MergePreview {
  return typeof told === 'object' && told !== null && 'sign' in told && 'records' in told
}

function MergeSteps({ collection, id, title }: MergePageProps): ReactNode {
  const { config } = useConfig()
  const router = useRouter()
  const language = useLanguage()
  const say = mergeWords[language]
  const into = useFormFields(([fields]) => fields.into?.value)
  const [shown, setShown] = useState<{ readonly of: unknown; readonly preview: MergePreview } | null>(null)
  const [refused, setRefused] = useState('')
  const [busy, setBusy] = useState<'looking' | 'merging' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}` })
  const form = addressIn(config.routes.admin, collection, id)
  // Another choice needs another look.
  const preview = shown && shown.of === into ? shown.preview : null
  useEffect(() => {
    if (preview) heading.current?.focus()
  }, [preview])

  const field: RelationshipFieldClient = {
    name: 'into',
    type: 'relationship',
    relationTo: collection,
    label: { ja: mergeWords.ja.into, en: mergeWords.en.into },
    admin: { allowCreate: false, allowEdit: false },
  }

  async function send(door: string, body: object): Promise<unknown> {
    const answer = await askDoor(`${url}/${door}`, { id, into: { collection, id: into }, ...body }, language, say.failed)
    setBusy(null)
    if (answer.ok) return answer.told
    setRefused(answer.words)
    return null
  }

  async function look(): Promise<void> {
    setRefused('')
    if (typeof into !== 'number' && typeof into !== 'string') return setRefused(say.needed)
    setBusy('looking')
    const told = await send('merge-preview', {})
    setShown(isPreview(told) ? { of: into, preview: told } : null)
  }

  async function merge({ sign, into: name }: MergePreview): Promise<void> {
    setRefused('')
    setBusy('merging')
    if ((await send('merge', { sign })) === null) return setShown(null)
    toast.success(say.merged(name))
    router.push(addressIn(config.routes.admin, collection, String(into)))
  }

  return (
    <>
      <h2>{say.title}</h2>
      <p className="merge__intro">{say.intro(title)}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          if (busy === null) void (preview ? merge(preview) : look())
        }}
      >
        <RelationPicker field={field} path="into" schemaPath={`${collection}.into`} />
        <p className="merge__refused" role="alert">
          {refused}
        </p>
        {preview && (
          <section aria-labelledby="merge-preview" className="merge__preview">
            <h3 id="merge-preview" ref={heading} tabIndex={-1}>
              {say.heading(
                preview.records.length,
                preview.records.reduce((sum, { values }) => sum + values.length, 0),
              )}
            </h3>
            <PreviewList preview={preview} />
          </section>
        )}
        <div className="merge__buttons">
          <BusyButton isBusy={busy !== null} className="merge__do" type="submit">
            {preview ? (busy === 'merging' ? say.merging : say.merge(preview.from, preview.into)) : busy === 'looking' ? say.looking : say.look}
          </BusyButton>
          <button onClick={() => router.push(form)} type="button">
            {say.cancel}
          </button>
        </div>
      </form>
    </>
  )
}
