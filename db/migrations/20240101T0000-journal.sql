-- The journal: one entry for every verb that changed data. Its payloads lie beside it, so that they can be deleted by
-- kind where the law says so; the entry keeps their salted hashes.
create table base.entries (
  city text not null,
  id bigint generated always as identity,
  at timestamptz(3) not null,
  actor text not null,
  action text not null,
  subject text not null,
  payloads jsonb not null, -- [{kind, hash}], by place
  hash text not null,
  batch integer, -- given by the sealer, with the place in it
  place integer,
  primary key (city, id)
);
create index entries_unsealed on base.entries (city, id) where batch is null;
create unique index entries_sealed on base.entries (city, batch, place) where batch is not null;

-- What one entry did to one thing. No foreign key: what is missing or too many is told by the check, not hidden by it.
create table base.payloads (
  city text not null,
  entry bigint not null,
  place integer not null,
  kind text not null,
  subject text not null,
  salt text not null,
  before jsonb,
  after jsonb,
  primary key (city, entry, place)
);
create index payloads_of_subject on base.payloads (city, subject, entry);

-- The chain: each batch seals its entries and the batch before it.
create table base.batches (
  city text not null,
  number integer not null,
  previous text not null,
  entries integer not null,
  sealed_at timestamptz(3) not null,
  hash text not null,
  primary key (city, number)
);
