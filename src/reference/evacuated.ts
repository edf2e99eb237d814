/**
 * Municipalities of Fukushima where the census of 2020 met an evacuated area: it counted far fewer people than the
 * resident register had (see the README beside the table). Their numbers of that year do not tell what the place is like.
 */
const evacuated: ReadonlySet<string> = new Set([
  '07542', // 楢葉町
  '07543', // 富岡町
  '07544', // 川内村
  '07545', // 大熊町
  '07546', // 双葉町
  '07547', // 浪江町
  '07548', // 葛尾村
  '07564', // 飯舘村
])

/** Whether the census of 2020 met an evacuated area, so that no other place may be compared by it. */
export const wasEvacuated = (jisCode: string): boolean => evacuated.has(jisCode)
