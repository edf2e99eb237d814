import { describe, expect, it } from 'vitest'

import { pathInForm, tabOfField } from '@/src/admin/notifications/path-in-form'
import { parseAddress } from '@/src/model/addresses'

describe('the place that a link names', () => {
  const rows = (path: string) => (path === 'timeline' ? [{ id: 'a' }, { id: 'b' }] : [])
  const pathOf = (text: string): string | null => {
    const address = parseAddress(text)
    return address && pathInForm(address, rows)
  }
  it('is found by the id of its row, wherever that stands now', () => {
    expect(pathOf('cases/1#timeline[b].title.ja')).toBe('timeline.1.title.ja')
    expect(pathOf('cases/1#title.ja')).toBe('title.ja')
  })
  it('is nowhere once the row is gone', () => {
    expect(pathOf('cases/1#timeline[c].title.ja')).toBe(null)
  })
  it('lies in the tab that holds its field, in a row of fields too', () => {
    const form = [
      { name: 'listTitle' },
      { type: 'tabs', tabs: [{ fields: [{ name: 'title' }] }, { fields: [{ type: 'row', fields: [{ name: 'timeline' }] }] }] },
    ]
    expect([tabOfField(form, 'title'), tabOfField(form, 'timeline'), tabOfField(form, 'slug')]).toEqual([0, 1, -1])
  })
})
