/** A database full of records, written past Payload: through it, 1,500 would take half a minute. */
import type { Payload } from 'payload'

import { isMongooseAdapter, isSqliteAdapter } from '@/src/database/adapters/which'
import { isSqliteClient } from '@/src/database/sqlite/client'

const rowsEach = 25
const partsEach = 4

/** Stores `count` published records of 25 rows with four parts each, and one version of each. */
export async function fillWithRecords(payload: Payload, count: number): Promise<void> {
  const { db } = payload
  if (isMongooseAdapter(db)) {
    const records = Array.from({ length: count }, (_, index) => recordDocument(index + 1))
    // The driver's own collections: mongoose would build and check each document.
    const stored = await db.collections.records?.collection.insertMany(records)
    await db.versions.records?.collection.insertMany(
      records.map((version, index) => ({ parent: String(stored?.insertedIds[index]), latest: true, updatedAt: new Date(), version })),
    )
    return
  }
  if (!isSqliteAdapter(db) || !isSqliteClient(db.client)) throw new Error('No database to fill.')
  const date = "'2026-01-01T00:00:00.000Z'"
  await db.client.execOnWriter(`
    BEGIN;
    CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) SELECT i FROM n;
    CREATE TEMP TABLE r AS SELECT i FROM n WHERE i <= ${rowsEach};
    INSERT INTO records (id, title, number, _status, updated_at, created_at) SELECT i, 'record ' || i, i, 'published', ${date}, ${date} FROM n;
    INSERT INTO records_rows (_order, _parent_id, id, label) SELECT r.i, n.i, n.i || '-' || r.i, 'row' FROM n, r;
    INSERT INTO records_rows_parts (_order, _parent_id, id, value) SELECT r.i, p.id, p.id || '-' || r.i, 'part' FROM records_rows p, r WHERE r.i <= ${partsEach};
    INSERT INTO _records_v (id, parent_id, latest, version_title, version_number, version__status, updated_at, created_at) SELECT i, i, 1, 'record ' || i, i, 'published', ${date}, ${date} FROM n;
    INSERT INTO _records_v_version_rows (_order, _parent_id, id, label) SELECT r.i, n.i, n.i * 100 + r.i, 'row' FROM n, r;
    INSERT INTO _records_v_version_rows_parts (_order, _parent_id, id, value) SELECT r.i, p.id, p.id * 100 + r.i, 'part' FROM _records_v_version_rows p, r WHERE r.i <= ${partsEach};
    COMMIT;
    DROP TABLE n; DROP TABLE r;
  `)
}

function recordDocument(number: number): object {
  return {
    title: `record ${number}`,
    number,
    _status: 'published',
    createdAt: new Date('2026-01-01'),
    updatedAt: new Date('2026-01-01'),
    rows: Array.from({ length: rowsEach }, (_, row) => ({
      id: `${number}-${row}`,
      label: 'row',
      parts: Array.from({ length: partsEach }, (_, part) => ({ id: `${number}-${row}-${part}`, value: 'part' })),
    })),
  }
}
