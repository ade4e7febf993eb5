-- The epoch, which each reset raises: whatever was sent in an earlier one is discarded by its receiver. It stands in the
-- relay's row, so that nothing is being sent while it changes.
alter table relay add column epoch bigint default 1 not null;
