export const databaseExists = 'select 1 from pg_database where datname = $1'

/** A name cannot be a parameter here; this one is ours. */
export const createDatabase = (name: 'luoshi') => `create database ${name}`
