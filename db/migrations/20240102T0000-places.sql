-- Cities and their areas. `city` is the distribution column: every key begins with it.
create schema places;

create table places.city (
  city text not null,
  name text not null,
  name_en text not null,
  prefix text not null,                    -- what codes begin with: YZ
  level text not null,                     -- nation, province, city, county
  invented boolean not null,               -- demo data, said on every page
  fixed_today date,                        -- a city may stand on a day of its own
  default_year integer not null,
  public_proposals boolean not null,       -- proposals not yet reviewed are shown, marked 待审
  primary key (city)
);

create table places.area (
  city text not null,
  code text not null,
  name text not null,
  name_en text not null,
  kind text not null,
  place integer not null,
  primary key (city, code)
);
