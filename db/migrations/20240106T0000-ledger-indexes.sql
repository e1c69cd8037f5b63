-- A page of a ledger is read in the order in which it is shown, and a commitment finds its programmes.
create index on ledger.commitment (city, year, start_at, number, part);
create index on ledger.programme_commitment (city, code);
