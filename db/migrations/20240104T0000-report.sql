-- Documents as they were handed in, their text kept exactly, and what was read in them.
create schema report;

create table report.document (
  city text not null,
  document text not null,                  -- report-2024-1: kind, year, version
  year integer not null,
  kind text not null,                      -- report, list
  version integer not null,
  title text,
  spoken_on date,
  file_name text not null,
  format text not null,
  sha256 text not null,                    -- of the file's bytes
  file bytea not null,
  text text not null,
  structure jsonb not null,
  check_up jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (city, document),
  unique (city, year, kind, version),
  unique (city, year, kind, sha256)
);

create table report.record (
  city text not null,
  document text not null,
  n integer not null,                      -- place in the reading
  type text not null,                      -- measure, deliverable, problem, programme, number, unread
  body jsonb not null,
  primary key (city, document, n),
  foreign key (city, document) references report.document (city, document)
);
