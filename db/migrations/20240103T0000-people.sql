-- Units and the offices that lead them. Accounts and roles come with the work of the ledger.
create schema people;

create table people.leader (
  city text not null,
  code text not null,
  title text not null,
  title_en text not null,
  place integer not null,
  primary key (city, code)
);

create table people.unit (
  city text not null,
  code text not null,
  name text not null,
  short_name text not null,
  name_en text not null,
  kind text not null,                      -- office, department, platform, district, team
  leader text,
  functions text[] not null,               -- stated duties; lead units are suggested from these words
  place integer not null,
  primary key (city, code),
  foreign key (city, leader) references people.leader (city, code)
);
