import type { ReactNode } from 'react'

export type Column = {
  head: string
  align?: 'start' | 'end'
  /** Where the cell goes when a row becomes two or three lines on a phone; `label` keeps the head's words beside it, `none` leaves it to wide screens. */
  phone?: 'start' | 'end' | 'line' | 'label' | 'none'
  /** The column that names the row. */
  names?: boolean
  /** As narrow as its content. */
  tight?: boolean
}

export type Row = { key: string; id?: string; cells: ReactNode[]; current?: boolean; total?: boolean }

/** Rows over hairlines under one ink line; no boxes, no vertical lines. `caption` is for those who hear it. */
export function DataTable({
  caption,
  columns,
  rows,
  dense,
}: {
  caption: string
  columns: Column[]
  rows: Row[]
  dense?: boolean
}) {
  return (
    <table className={dense ? 'data dense' : 'data'}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, align, tight, phone }) => (
            <th key={head} scope="col" data-align={align} data-tight={tight || undefined} data-phone={phone}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} id={row.id} aria-current={row.current || undefined} data-total={row.total || undefined}>
            {columns.map((column, at) => cell(column, row.cells[at]))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cell({ head, align, phone = 'line', names, tight }: Column, content: ReactNode) {
  const place = {
    'data-align': align,
    'data-tight': tight || undefined,
    'data-phone': phone,
    'data-label': phone === 'label' ? head : undefined,
  }
  return names ? (
    <th key={head} scope="row" {...place}>
      {content}
    </th>
  ) : (
    <td key={head} {...place}>
      {content}
    </td>
  )
}

/** The report's words in a table. */
export function Words({ href, children }: { href?: string; children: ReactNode }) {
  return href ? (
    <a className="words" href={href} lang="zh-CN">
      {children}
    </a>
  ) : (
    <span className="words" lang="zh-CN">
      {children}
    </span>
  )
}
