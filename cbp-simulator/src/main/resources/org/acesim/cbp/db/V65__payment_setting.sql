-- The types of entries whose duty is paid before release, as a trainer has set them.
create table payment_setting (
    entry_type varchar(2) primary key
);
-- The yearly rate on duty that is paid late, where a trainer has set one; none: the dated table's.
alter table setting add column interest_rate numeric(7, 6);
