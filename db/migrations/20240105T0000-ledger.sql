-- The ledger: commitments tied to their words, their measures, and what was decided of them by whom.
create schema ledger;

create table ledger.commitment (
  city text not null,
  code text not null,                      -- YZ-2024-0137, parts of a split YZ-2024-0137-1
  year integer not null,
  number integer not null,                 -- 137
  part integer not null,                   -- 0, or the part of a split
  document text not null,
  start_at integer not null,               -- span of its words in the document's text, UTF-16 code units
  end_at integer not null,
  quote text not null,                     -- those words
  title text not null,
  sentence integer not null,
  section integer not null,                -- index into the document's structure
  firmness text not null,                  -- measurable, milestone, direction
  origin text not null,                    -- deliverable, target, selection, split, merge
  confidence numeric(3, 2) not null,
  rule text not null,
  standing text not null,                  -- proposed, accepted, rejected, retired
  lead_unit text,
  lead_confirmed boolean not null,
  lead_words text[] not null,              -- the words that led to the suggestion
  version integer not null,                -- counts changes; forms carry the one they saw
  primary key (city, code),
  unique (city, year, number, part),
  foreign key (city, document) references report.document (city, document),
  foreign key (city, lead_unit) references people.unit (city, code)
);
create index on ledger.commitment (city, document, start_at);

create table ledger.measure (
  city text not null,
  code text not null,
  n integer not null,
  start_at integer not null,
  end_at integer not null,
  text text not null,                      -- as written: 6.5%以上
  metric text not null,
  aspect text not null,
  op text not null,
  value numeric,
  unit text not null,
  scope text,
  ref text,
  base text,
  asof text,
  estimated text,
  force text,
  confidence numeric(3, 2) not null,
  rule text not null,
  primary key (city, code, n),
  foreign key (city, code) references ledger.commitment (city, code)
);

create table ledger.programme (
  city text not null,
  year integer not null,
  n integer not null,
  name text not null,
  mentions jsonb not null,                 -- spans with their sentences
  primary key (city, year, n),
  unique (city, year, name)
);

create table ledger.programme_commitment (
  city text not null,
  year integer not null,
  programme integer not null,
  code text not null,
  primary key (city, year, programme, code),
  foreign key (city, year, programme) references ledger.programme (city, year, n),
  foreign key (city, code) references ledger.commitment (city, code)
);

-- What a person decided, one row each; `changes` holds the rows before and after, so that it can be undone.
create table ledger.decision (
  city text not null,
  id uuid not null,
  at timestamptz not null,
  actor text not null,
  verb text not null,                      -- accept, edit, split, merge, reject, add, undo, revise
  codes text[] not null,
  reason text,
  changes jsonb not null,
  undone_by uuid,
  primary key (city, id)
);
create index on ledger.decision (city, at desc);
create index on ledger.decision using gin (codes);

-- Making public is a decision with who and when. A row here makes the commitment visible to everyone.
create table ledger.release (
  city text not null,
  code text not null,
  at timestamptz not null,
  actor text not null,
  primary key (city, code),
  foreign key (city, code) references ledger.commitment (city, code)
);
