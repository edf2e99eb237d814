/** Why a save was refused by the database's own rules; what an editor may see is in both languages. */
import { APIError } from 'payload'

// Each carries data, if empty: in a minified build Payload drops the words of an error without a name and without data.

/** Thrown for a call inside a transaction that did not pass `req` on. */
export class NestedWithoutReq extends Error {
  override name = 'NestedWithoutReq'
}

/** Thrown for a write in the name of a transaction that has ended. */
export class TransactionEnded extends APIError {
  constructor() {
    super('保存が途中で取り消されました。もう一度保存してください。 / The save was undone before it was complete. Please save again.', 503, {}, true)
  }
}

/** Thrown when a save had no turn in the write queue within the limit. */
export class DatabaseBusy extends APIError {
  constructor() {
    super(
      'ほかの保存が続いているため、順番が来ませんでした。しばらくしてからもう一度保存してください。 / ' +
        'Other saves took too long for this one to have its turn. Please save again in a moment.',
      503,
      {},
      true,
    )
  }
}

/** Thrown for a write while the database's file is not the one that was opened: it was deleted, moved or replaced. */
export class DatabaseReplaced extends APIError {
  constructor() {
    super(
      'データベースのファイルが、動いている間に消されたか置き換えられました。保存していません。入力した文章はそのままにして、サーバーの再起動を管理者に頼んでください。 / ' +
        'The file of the database was deleted or replaced while the server ran. Nothing was saved. Leave your text as it is, and ask an administrator to restart the server.',
      503,
      {},
      true,
    )
  }
}
