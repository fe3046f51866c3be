create table kring_house (
    one bool primary key default true check (one),
    -- The form of these tables. Raised when they change; a kring that does not know it refuses.
    form int not null,
    -- So many transactions were written: a database that tells fewer than a machine has seen is an older one.
    reach bigint not null default 0,
    -- What was erased up to here cannot be read in any old file any more, with the key of today.
    settled bigint not null default 0,
    -- Where everything went, if it was moved.
    moved text,
    -- A backup is being brought back, or that was interrupted.
    filling bool not null default false
);

-- Who leads. The epoch is its key, so that taking the lease waits for transactions that hold the row of the one before,
-- and lengthening it waits for nobody.
create table kring_lease (
    epoch bigint primary key,
    one bool unique default true check (one),
    holder text not null default '',
    until timestamptz not null default '-infinity'
);

create table kring_rows (
    tbl smallint not null,
    key bytea not null,
    version bigint not null,
    keyid bytea not null,
    sealed bytea not null,
    primary key (tbl, key)
);
create index kring_rows_keyid on kring_rows (keyid);

-- The slots of the keyring that are taken, and its head under the number 0.
create table kring_keys (number bigint primary key, slot bytea not null);

-- What was erased, in order.
create table kring_erased (id bytea primary key, n bigint generated always as identity unique);

-- The machines that stand by, as each says of itself.
create table kring_nodes (name text primary key, seen timestamptz not null, keys bytea[] not null, erased bigint not null);

create table kring_chores (key bytea primary key, kind smallint not null);

insert into kring_house (form) values (1);
insert into kring_lease (epoch) values (0);
